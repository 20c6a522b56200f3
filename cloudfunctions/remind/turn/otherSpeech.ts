import { EXPIRED_WORDS, gravest, isStale } from '@/domain/reminder'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { CANCELLED_WORDS } from '../../_shared/planning/cancel'
import type { DatedNotice } from '../../_shared/repositories/notices'
import type { ReminderRow, Subject } from '../../_shared/repositories/reminders'
import { cancelled, expired } from './speech'
import type { Grounds, Speech } from './speech'

type ChangeSubject = Extract<Subject, { kind: 'change' }>

/** True where what was to be told is still so; a newer change is told by a message of its own. */
const stillSo = ({ changes }: ChangeSubject, notice: DatedNotice): boolean =>
  changes.some((change) => {
    if (change.what === 'ended') return notice.ended === change.ending
    if (change.what === 'resumed') return !notice.ended
    const closes = notice.windows.find(({ id }) => id === change.windowId)?.closes ?? null
    return change.what === 'withdrawn' ? closes === null : closes === change.to
  })

const changeSpeech = (row: ReminderRow, subject: ChangeSubject, { follows, notices }: Grounds): Speech => {
  const notice = notices.get(row.noticeId)
  if (!follows.has(row.noticeId)) return cancelled(CANCELLED_WORDS.unfollowed)
  if (!notice || !stillSo(subject, notice)) return cancelled(CANCELLED_WORDS.moved)
  const grave = gravest(subject.changes)
  const closes = grave !== null && 'to' in grave ? grave.to : null
  const worth = { id: row._id, kind: 'change', closes, benefit: notice.benefit } as const
  return { say: 'this', spoken: { row, notice, worth, content: null } }
}

const matchSpeech = (row: ReminderRow, searchId: string, { searches, notices }: Grounds): Speech => {
  const notice = notices.get(row.noticeId)
  if (!searches.has(searchId)) return cancelled(CANCELLED_WORDS.searchEnded)
  if (!notice) return cancelled(CANCELLED_WORDS.ended)
  const worth = { id: row._id, kind: 'match', closes: null, benefit: notice.benefit } as const
  return { say: 'this', spoken: { row, notice, worth, content: null } }
}

/** A message about a change or a new match, as it stands now. */
export const otherSpeech = (
  row: ReminderRow,
  subject: Exclude<Subject, { kind: 'deadline' }>,
  grounds: Grounds,
  now: BeijingMinute,
): Speech => {
  if (isStale(row.dueOn, dateOf(now))) return expired(EXPIRED_WORDS.stale)
  return subject.kind === 'change' ? changeSpeech(row, subject, grounds) : matchSpeech(row, subject.searchId, grounds)
}
