/** Why nobody need act on a notice any more, as an office or staff said. */
export const ENDINGS = ['repealed', 'exhausted', 'withdrawn'] as const
export type Ending = (typeof ENDINGS)[number]

export const ENDING_WORDS: Record<Ending, string> = { repealed: '已废止', exhausted: '额度已用完', withdrawn: '已撤回' }
