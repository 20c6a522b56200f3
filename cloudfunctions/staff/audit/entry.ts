import type { AuditEntry } from '@/contract/desk/audit'
import type { AuditRow, AuditSubject } from '../../_shared/repositories/audit'
import type { DeskCall } from '../handler'

type Said = Pick<AuditRow, 'words' | 'beforeWords' | 'afterWords'> & Partial<Pick<AuditRow, 'undoes'>>

/** The record of a change that a colleague makes. */
export const auditRow = (
  _id: string,
  { order, now, openid, staff }: Pick<DeskCall, 'order' | 'now' | 'openid' | 'staff'>,
  about: Pick<AuditRow, 'noticeId' | 'noticeTitle'>,
  subject: AuditSubject,
  said: Said,
): AuditRow => ({ _id, order, at: now, by: openid, byName: staff.name, ...about, undoes: null, ...said, subject })

/** What a change is about, so that a later one of the same is known; null for what cannot be taken back. */
const targetOf = ({ noticeId, subject }: AuditRow): string | null => {
  if (subject.what === 'fact') return `${noticeId}:${subject.key}`
  if (subject.what === 'tie') return `${noticeId}:tie:${subject.other}`
  return subject.what === 'ending' ? `${noticeId}:ending` : null
}

/** Records as they are listed, the latest first: only the last change of a thing can be taken back. */
export const entriesOf = (rows: readonly AuditRow[]): AuditEntry[] => {
  const changed = new Set<string>()
  return rows.map((row) => {
    const target = targetOf(row)
    const undoable = target !== null && !changed.has(target)
    if (target !== null) changed.add(target)
    const { _id: id, order, at, byName, noticeId, noticeTitle, words, beforeWords, afterWords } = row
    const key = row.subject.what === 'fact' ? row.subject.key : null
    return { id, order, at, byName, noticeId, noticeTitle, key, words, beforeWords, afterWords, undoable }
  })
}
