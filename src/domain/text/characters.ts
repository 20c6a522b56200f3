/** The one form in which readers see a character: half-width, one dash, one wave, one kind of document bracket. */
const FOLDED: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '\f': '\n',
  '\v': '\n',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '—': '-',
  '–': '-',
  '―': '-',
  '−': '-',
  '─': '-',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '〜': '~',
  '∼': '~',
  '﹝': '〔',
  '﹞': '〕',
  '︰': ':',
  '∶': ':',
  '﹕': ':',
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/

/** Half-width and folded form of one UTF-16 unit; an empty text for one that shows nothing. */
export const foldCharacter = (unit: string): string => {
  const folded = FOLDED[unit]
  if (folded !== undefined) return folded
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code >= 0x2000 && code <= 0x200a) return ' '
  return INVISIBLE.test(unit) ? '' : unit
}

/** True for a Chinese character or one of its punctuation marks. */
export const isHan = (unit: string | undefined): boolean =>
  unit !== undefined && /[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff“”‘’…·]/.test(unit)

export const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9'
