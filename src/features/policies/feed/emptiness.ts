import type { FeedFilter } from './store'
import { NO_FILTER, SOON_DAYS } from './store'

export interface Emptiness {
  title: string
  words: string
  ways: { words: string; change: Partial<FeedFilter> }[]
}

/** Why the list is empty, and what would fill it. */
export const emptiness = ({ q, region, kind, soon }: FeedFilter): Emptiness => {
  const ways: Emptiness['ways'] = []
  if (soon) ways.push({ words: '不限截止时间', change: { soon: false } })
  if (region) ways.push({ words: '不限地区', change: { region: null } })
  if (kind) ways.push({ words: '不限类型', change: { kind: null } })
  if (q) return { title: `没有找到“${q}”`, words: '换一个更短的词，或放宽筛选', ways }
  if (ways.length === 0) return { title: '还没有政策', words: '数据源同步之后会出现在这里，下拉可刷新', ways }
  const title = soon ? `没有${SOON_DAYS}天内截止的政策` : '没有符合筛选的政策'
  return { title, words: '看看全部政策，或放宽条件', ways: [...ways, { words: '看全部', change: NO_FILTER }] }
}
