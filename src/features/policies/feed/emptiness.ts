import type { FeedFilter } from './filter'
import { NO_FILTER } from './filter'

export interface Emptiness {
  title: string
  words: string
  ways: { words: string; change: Partial<FeedFilter> }[]
}

const CLEARED = { words: '看全部', change: NO_FILTER }
const LONG = 6

/** What helps where a search finds nothing. */
const searchHelp = (q: string, filtered: boolean): string => {
  const shorter = q.length > LONG ? '试试更短的词，例如只写项目名' : '换一个说法，例如“技改”“贴息”“稳岗”'
  return filtered ? `${shorter}；也可以放宽筛选` : `${shorter}；文号可用任何括号`
}

/** Why the list is empty, and what would fill it. */
export const emptiness = ({ q, region, kind, theme, addressee, within, fresh }: FeedFilter): Emptiness => {
  const ways: Emptiness['ways'] = []
  if (within !== null) ways.push({ words: '不限截止时间', change: { within: null } })
  if (fresh !== null) ways.push({ words: '不限发布时间', change: { fresh: null } })
  if (theme !== null || addressee !== null)
    ways.push({ words: '不限主题和对象', change: { theme: null, addressee: null } })
  if (region) ways.push({ words: '不限地区', change: { region: null } })
  if (kind) ways.push({ words: '不限类型', change: { kind: null } })
  if (q) return { title: `没有找到“${q}”`, words: searchHelp(q, ways.length > 0), ways: [...ways, CLEARED] }
  if (ways.length === 0) return { title: '还没有政策', words: '数据源同步之后会出现在这里，下拉可刷新', ways }
  const title = within !== null ? `没有${within}天内截止的政策` : '没有符合筛选的政策'
  return { title, words: '看看全部政策，或放宽条件', ways: [...ways, CLEARED] }
}
