import { fold } from './runs'

const NUMBER = /^(.*?)[〔[【(<《〈{「\s]*((?:19|20)\d{2})[〕\]】)>》〉}」\s]*年?\s*第?\s*(\d{1,5})\s*号?$/

/** What a document number is known by, whatever brackets and blanks it was written with; null for any other text. */
export const numberKey = (text: string): string | null => {
  const [, office, year, number] = NUMBER.exec(fold(text).trim()) ?? []
  if (office === undefined || year === undefined || number === undefined) return null
  const name = office.replace(/[^\u3400-\u9fffa-z0-9]/g, '')
  return name.length === 0 ? null : `#${name}${year}-${Number(number)}`
}
