/** The days of a month that a word covers, both inclusive; 31 for the last. */
export interface DaysOfMonth {
  from: number
  to: number
}

/** A month without a day. */
export const WHOLE_MONTH: DaysOfMonth = { from: 1, to: 31 }

const PARTS: Record<string, DaysOfMonth> = {
  上旬: { from: 1, to: 10 },
  中旬: { from: 11, to: 20 },
  下旬: { from: 21, to: 31 },
  中上旬: { from: 1, to: 20 },
  上中旬: { from: 1, to: 20 },
  中下旬: { from: 11, to: 31 },
}

export const PART_WORDS = Object.keys(PARTS).join('|')

/** The days of 上旬 and the like. */
export const daysOfPart = (word: string): DaysOfMonth => PARTS[word] ?? WHOLE_MONTH
