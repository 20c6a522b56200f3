/** One UTF-16 unit in the form in which it is searched: half-width, lower case. One unit in, one unit out. */
const foldUnit = (unit: string): string => {
  const code = unit.charCodeAt(0)
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit
  const lower = half.toLowerCase()
  return lower.length === 1 ? lower : half
}

/** The text in the form in which it is searched; offsets stay as they are. */
export const fold = (text: string): string => {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i))
  return folded
}

/** A stretch of Chinese characters, or of letters and digits; everything else divides. */
export interface Run {
  text: string
  han: boolean
}

/** The runs of a text, in order. */
export const runsOf = (text: string): Run[] =>
  (fold(text).match(/[\u3400-\u9fff]+|[a-z0-9]+/g) ?? []).map((run) => ({ text: run, han: run > '\u33ff' }))
