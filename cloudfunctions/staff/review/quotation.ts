import type { Quotation } from '@/contract/desk/review'
import type { Evidence } from '@/domain/text'

/** So much of the text is shown on either side. */
const AROUND = 80

/** A sentence as it stands in its text, with a little before and after; alone where the text has it no more. */
export const quotationOf = (body: string, { start, end, text }: Evidence): Quotation => {
  if (text === '' || body.slice(start, end) !== text) return { before: '', text, after: '' }
  return {
    before: `${start > AROUND ? '…' : ''}${body.slice(Math.max(0, start - AROUND), start)}`,
    text,
    after: `${body.slice(end, end + AROUND)}${end + AROUND < body.length ? '…' : ''}`,
  }
}
