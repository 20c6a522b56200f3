/** What came of adding a date to the reader's calendar; the words say what to do where it failed. */
export type Added = { added: true } | { added: false; words: string }
