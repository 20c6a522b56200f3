import type { Quotation } from '@/contract/desk/review'
import type { Evidence } from '@/domain/text'

/** So much of the text is shown on either side. */
const AROUND = 80

/** A sentence as it stands in its text, with a little before and after. */
export const quotationOf = (body: string, { start, end }: Evidence): Quotation => ({
  before: `${start > AROUND ? '…' : ''}${body.slice(Math.max(0, start - AROUND), start)}`,
  text: body.slice(start, end),
  after: `${body.slice(end, end + AROUND)}${end + AROUND < body.length ? '…' : ''}`,
})
