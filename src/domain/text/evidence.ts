/** The exact span of a notice's body that a fact rests on: UTF-16 offsets, `text === body.slice(start, end)`, at most 300 long. */
export interface Evidence {
  start: number
  end: number
  text: string
}

/** How far a machine-read fact may be trusted; `certain` may be shown before a person has looked. */
export type Certainty = 'certain' | 'likely' | 'unsure'

export const EVIDENCE_MAX = 300
