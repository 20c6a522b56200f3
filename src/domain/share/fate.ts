import { deadlineState } from '@/domain/deadline'
import type { DeadlineSummary } from '@/domain/deadline'
import type { RelationType } from '@/domain/notice'
import type { Ending } from '@/domain/reminder'
import type { BeijingMinute } from '@/domain/time'

/** What came of a notice on which nobody can act any more. */
export type Fate = 'replaced' | 'repealed' | 'exhausted' | 'extended' | 'closed' | 'withdrawn' | 'gone'

export const FATE_WORDS: Record<Fate, string> = {
  replaced: '这份文件已有新文件替代',
  repealed: '这份文件已废止',
  exhausted: '额度已用完',
  extended: '原定日期已过，后来有延期通知',
  closed: '申报已截止',
  withdrawn: '服务中心已撤回这条通知',
  gone: '这条政策已被撤下',
}

/** The same before a title. */
export const FATE_SHORT: Record<Fate, string> = {
  replaced: '已有新文件',
  repealed: '已废止',
  exhausted: '额度已用完',
  extended: '原期限已过',
  closed: '已截止',
  withdrawn: '已撤回',
  gone: '已撤下',
}

interface Told {
  deadline: DeadlineSummary | null
  ended: Ending | null
  /** Later notices that speak of it, the newest first. */
  citedBy: readonly { type: RelationType; noticeId: string; title: string }[]
}

type Citing = Told['citedBy'][number]
type Ended = { what: Fate; by: Citing | null }

const isClosed = (deadline: DeadlineSummary | null, now: BeijingMinute): boolean =>
  deadline !== null && deadlineState(deadline, now).state === 'closed'

/** What came of a notice, and the notice that did it; null as long as somebody may act, or as long as it is not sure. */
export const fateOf = ({ deadline, ended, citedBy }: Told, now: BeijingMinute): Ended | null => {
  if (ended === 'withdrawn') return { what: 'withdrawn', by: null }
  const later = (type: RelationType): Citing | null => citedBy.find((citing) => citing.type === type) ?? null
  const [replaces, repeals, extension] = [later('replaces'), later('repeals'), later('extends')]
  if (replaces !== null) return { what: 'replaced', by: replaces }
  if (repeals !== null || ended === 'repealed') return { what: 'repealed', by: repeals }
  if (ended === 'exhausted') return { what: 'exhausted', by: null }
  if (!isClosed(deadline, now)) return null
  return { what: extension === null ? 'closed' : 'extended', by: extension }
}
