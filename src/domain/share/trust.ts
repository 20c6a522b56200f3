import { ownWindows } from '@/domain/deadline'
import type { DeadlineSummary } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { checkedDates } from '@/domain/review'

interface Said {
  deadline: DeadlineSummary | null
  windows: readonly Window[]
  /** Keys of the facts that people checked. */
  checked: readonly string[]
}

const isSure = ({ deadline, windows }: Said): boolean =>
  (deadline === null || deadline.certainty === 'certain') &&
  ownWindows(windows).every(({ certainty }) => certainty === 'certain')

const SURE = {
  all: '日期已人工核对，以官方原文为准',
  some: '部分日期已人工核对，以官方原文为准',
  none: '机器识别，以官方原文为准',
}
/** Never that all were checked: a checked date is certain. */
const UNSURE = { ...SURE, some: '部分日期未经核对，请看官方原文', none: '日期未经核对，请看官方原文' }

/** Who stands behind the dates of what is passed on, people or a machine, and that the official text decides. */
export const trustWords = (said: Said): string => (isSure(said) ? SURE : UNSURE)[checkedDates(said)]

/** The same of several notices: never more than holds for each of them. */
export const trustOfAll = (all: readonly Said[]): string => {
  const checked = all.map(checkedDates)
  const alike = checked.every((each) => each === checked[0]) ? checked[0] : 'some'
  return (all.every(isSure) ? SURE : UNSURE)[alike ?? 'none']
}
