import type { AddRequest } from '@/contract/desk/added'
import type { Evidence } from '@/domain/text'
import { typedClose, typedDay } from '../typed'

/** A date to add, as it is asked for. */
export type DateToAdd = Omit<AddRequest, 'id' | 'version'>

/** What stands in the sheet. */
export interface AddedFields {
  opens: string
  closes: string
  audience: string
  action: DateToAdd['action']
  reason: string
  evidence: Evidence | null
}

export const ADDED_BEGIN: AddedFields = {
  ...{ opens: '', closes: '', audience: 'enterprise', action: 'apply', reason: '', evidence: null },
}

const REASON_MIN = 2

type Dates = Pick<DateToAdd, 'opens' | 'closes'>

/** Both ends as typed; null where one is no day, or nothing is typed. */
const datesOf = ({ opens, closes }: AddedFields): Dates | null => {
  const [from, until] = [opens.trim(), closes.trim()]
  const dates = { opens: from === '' ? null : typedDay(from), closes: until === '' ? null : typedClose(until) }
  const wrong = (from !== '' && dates.opens === null) || (until !== '' && dates.closes === null)
  return wrong || from + until === '' ? null : dates
}

/** The date as typed; null as long as something lacks or is none. */
export const addedDate = (typed: AddedFields): DateToAdd | null => {
  const { audience, action, evidence } = typed
  const dates = datesOf(typed)
  const reason = typed.reason.trim()
  if (dates === null || (evidence === null && reason.length < REASON_MIN)) return null
  const from = evidence === null ? { reason } : { evidence }
  return { audience: audience as DateToAdd['audience'], action, ...dates, ...from }
}
