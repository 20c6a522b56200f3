import { compareDecimals, yuanOf } from '@/domain/money'
import { closeOrder } from '@/domain/time'
import type { DatedClose } from '@/domain/time'
import { REMINDER_KINDS } from './kind'
import type { ReminderKind } from './kind'

/** What decides which message is worth a reader's last credit. */
export interface Worth {
  id: string
  kind: ReminderKind
  /** The close that it speaks of, null for none. */
  closes: DatedClose | null
  /** The notice's largest benefit in words (最高1,000万元), null for none. */
  benefit: string | null
}

const KIND_ORDER: readonly ReminderKind[] = ['change', ...REMINDER_KINDS.filter((kind) => kind !== 'change')]
const SUM = /[\d,.]+[百千万亿]{0,2}元/
const LAST = '9999'

const yuanIn = (benefit: string | null) => yuanOf(SUM.exec(benefit ?? '')?.[0] ?? '') ?? '0'

const orderOf = ({ kind, closes }: Worth): string =>
  `${KIND_ORDER.indexOf(kind)} ${closes === null ? LAST : closeOrder(closes)}`

/** Negative where `a` is worth more: a change, then the nearest close, then the largest benefit, then by id. */
export const byWorth = (a: Worth, b: Worth): number => {
  const [first, second] = [orderOf(a), orderOf(b)]
  if (first !== second) return first < second ? -1 : 1
  const money = compareDecimals(yuanIn(b.benefit), yuanIn(a.benefit))
  return money !== 0 ? money : a.id < b.id ? -1 : Number(a.id > b.id)
}
