import { ACTION_WORDS } from '@/domain/notice'
import type { NoticeChange } from '@/domain/notice'
import { closeWords, dayWords, isDated } from '@/domain/time'
import type { Close, LocalDate } from '@/domain/time'

type Windowed = Extract<NoticeChange, { window: unknown }>

const nameOf = ({ window: { action, scope, audience } }: Windowed): string =>
  [audience === 'enterprise' ? null : '其他方', scope, ACTION_WORDS[action]].filter(Boolean).join('·')

const closed = (close: Close | null, today: LocalDate): string => {
  if (close === null) return '未写明'
  return isDated(close) ? closeWords(close, today) : '按周期'
}

const day = (date: LocalDate | null, today: LocalDate): string => (date === null ? '未写明' : dayWords(date, today))

/** One change in words: 申报截止 12月1日 → 12月15日. */
export const changeWords = (change: NoticeChange, today: LocalDate): string => {
  switch (change.what) {
    case 'closes':
      return `${nameOf(change)}截止 ${closed(change.from, today)} → ${closed(change.to, today)}`
    case 'opens':
      return `${nameOf(change)}开始 ${day(change.from, today)} → ${day(change.to, today)}`
    case 'windowAdded':
      return `新增日期：${nameOf(change)}`
    case 'windowGone':
      return `删去日期：${nameOf(change)}`
    case 'money':
      return '补贴金额或比例有改动'
    case 'title':
      return `标题原为“${change.from}”`
    case 'words':
      return '文字有改动，日期和金额没有变'
  }
}
