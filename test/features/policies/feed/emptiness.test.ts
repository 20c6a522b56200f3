import { emptiness } from '@/features/policies/feed/emptiness'
import { NO_FILTER } from '@/features/policies/feed/filter'
import type { FeedFilter } from '@/features/policies/feed/filter'

const soon = { words: '不限截止时间', change: { within: null } }
const region = { words: '不限地区', change: { region: null } }
const kind = { words: '不限类型', change: { kind: null } }
const fresh = { words: '不限发布时间', change: { fresh: null } }
const theme = { words: '不限主题和对象', change: { theme: null, addressee: null } }
const all = { words: '看全部', change: NO_FILTER }

test.each<[string, Partial<FeedFilter>, string, object[]]>([
  ['nothing was fetched yet', {}, '还没有政策', []],
  ['nothing closes soon', { within: 30 }, '没有30天内截止的政策', [soon, all]],
  ['nothing in a region', { region: '320100' }, '没有符合筛选的政策', [region, all]],
  ['nothing of a kind', { kind: 'call' }, '没有符合筛选的政策', [kind, all]],
  [
    'nothing under three',
    { within: 30, region: '320100', kind: 'call' },
    '没有30天内截止的政策',
    [soon, region, kind, all],
  ],
  ['nothing closes in a week', { within: 7 }, '没有7天内截止的政策', [soon, all]],
  ['nothing new of a theme', { fresh: 3, theme: 'green' }, '没有符合筛选的政策', [fresh, theme, all]],
  ['words that nobody wrote', { q: '登月' }, '没有找到“登月”', [all]],
  ['words within a region', { q: '登月', region: '320100' }, '没有找到“登月”', [region, all]],
])('an empty list says why, and each way on takes one limit away: %s', (_name, filter, title, ways) => {
  expect(emptiness({ ...NO_FILTER, ...filter })).toMatchObject({ title, ways })
})
