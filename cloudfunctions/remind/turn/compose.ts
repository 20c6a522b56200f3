import { byWorth, changeDigest, digestFor, matchMessage, movedMessage } from '@/domain/reminder'
import type { ChangedNotice, Message, MessageContent, ReminderKind, Template } from '@/domain/reminder'
import type { BeijingMinute } from '@/domain/time'
import type { ReminderRow } from '../../_shared/repositories/reminders'
import type { Sending } from '../push/sending'
import type { Spoken } from './speech'

/** One way to say a message: by which template's credit, with what in its fields. */
export interface Way {
  kind: ReminderKind
  templateId: string
  page: string
  message: Message
}

/** Several reminders of one reader and kind as one message. */
export interface Composed {
  /** Its mark decides for all. */
  carrier: ReminderRow
  members: ReminderRow[]
  /** In the order in which they are tried; none where no template is chosen. */
  ways: Way[]
}

type Several = readonly [Spoken, ...Spoken[]]

const way = <K extends ReminderKind>(kind: K, template: Template<K>, all: Several, message: Message): Way => {
  const { templateId, page, digestPage } = template
  const notices = new Set(all.map(({ notice }) => notice._id))
  return { kind, templateId, page: notices.size > 1 ? digestPage : `${page}?id=${all[0].notice._id}`, message }
}

const contentsOf = (all: Several): [MessageContent, ...MessageContent[]] | null => {
  const [first, ...more] = all.flatMap(({ content }) => (content === null ? [] : [content]))
  return first ? [first, ...more] : null
}

const deadlineWays = (all: Several, { templates: { deadline } }: Sending, now: BeijingMinute): Way[] => {
  const contents = contentsOf(all)
  return deadline && contents ? [way('deadline', deadline, all, digestFor(contents, deadline.fields, now))] : []
}

const changedOf = ({ row: { subject }, notice: { title } }: Spoken): ChangedNotice[] => {
  const [first, ...more] = subject.kind === 'change' ? subject.changes : []
  return first ? [{ title, changes: [first, ...more] }] : []
}

/** A moved deadline may also be said by a credit for deadlines, where none for changes is left. */
const changeWays = (all: Several, { templates: { change, deadline } }: Sending, now: BeijingMinute): Way[] => {
  const [first, ...more] = all.flatMap(changedOf)
  if (!first) return []
  const moved = deadline && more.length === 0 ? movedMessage(first, deadline.fields, now) : null
  return [
    ...(change ? [way('change', change, all, changeDigest([first, ...more], change.fields, now))] : []),
    ...(deadline && moved ? [way('deadline', deadline, all, moved)] : []),
  ]
}

const matchWays = (all: Several, { templates: { match } }: Sending): Way[] => {
  const { row, notice } = all[0]
  if (!match || row.subject.kind !== 'match') return []
  const titles = all.map((spoken) => spoken.notice.title) as [string, ...string[]]
  const { publishedOn, benefit } = notice
  return [
    way(
      'match',
      match,
      all,
      matchMessage({ titles, search: row.subject.search, publishedOn, note: benefit }, match.fields),
    ),
  ]
}

const WAYS: Record<ReminderKind, (all: Several, sending: Sending, now: BeijingMinute) => Way[]> = {
  deadline: deadlineWays,
  change: changeWays,
  match: matchWays,
}

/** What is said to one reader now, the most valuable message first, each kind in one message. */
export const compose = (spoken: readonly Spoken[], sending: Sending): Composed[] => {
  const byKind = new Map<ReminderKind, [Spoken, ...Spoken[]]>()
  for (const each of [...spoken].sort((a, b) => byWorth(a.worth, b.worth))) {
    const all = byKind.get(each.worth.kind)
    if (all) all.push(each)
    else byKind.set(each.worth.kind, [each])
  }
  return [...byKind].map(([kind, all]) => {
    const [first, ...more] = all
    return { carrier: first.row, members: more.map(({ row }) => row), ways: WAYS[kind](all, sending, sending.now) }
  })
}
