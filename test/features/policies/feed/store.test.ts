import type { NoticeCard } from '@/contract/card'
import { createFeed } from '@/features/policies/feed/store'
import { offline, openCalls } from '../../../support/client/call'
import { card, NOW } from '../../../support/client/notices'

const page = (ids: string[], nextCursor: string | null = null) => ({
  cards: ids.map((id): NoticeCard => card({ id })),
  nextCursor,
  now: NOW,
})

const begin = () => {
  const { call, asked } = openCalls()
  const feed = createFeed(call)
  const shown = () => feed.getState().cards.map(({ id }) => id)
  const last = () => asked[asked.length - 1]!
  return { feed, asked, shown, last, state: feed.getState }
}

/** A feed whose first page stands there. */
const filled = async (ids: string[], nextCursor: string | null = null) => {
  const begun = begin()
  void begun.state().load()
  await begun.last().answer(page(ids, nextCursor))
  return begun
}

test.each([
  ['nothing', {}, {}],
  ['words', { q: '技改' }, { q: '技改' }],
  ['a region', { region: '320100' }, { region: '320100' }],
  ['a kind', { kind: 'call' as const }, { kind: 'call' }],
  ['what closes soon', { within: 30 }, { closesWithinDays: 30 }],
  ['what is new', { fresh: 7 }, { publishedWithinDays: 7 }],
  ['a theme', { theme: 'green' as const }, { theme: 'green' }],
  ['an addressee', { addressee: 'sme' as const }, { addressee: 'sme' }],
  ['no words any more', { q: '', region: null, within: null }, {}],
])('the question holds only what narrows: %s', (_name, change, expected) => {
  const { state, last } = begin()
  void state().narrow(change)
  expect(last()).toMatchObject({ action: 'notices.feed', data: expected })
  expect(Object.keys(last().data as object)).toEqual(Object.keys(expected))
})

test('a change narrows beside what narrowed before', () => {
  const { state, last } = begin()
  void state().narrow({ region: '320100' })
  void state().narrow({ q: '技改' })
  expect(last().data).toEqual({ q: '技改', region: '320100' })
})

test('an answer to an older filter is dropped, whichever comes first', async () => {
  const { state, asked, shown } = begin()
  void state().narrow({ q: '旧' })
  void state().narrow({ q: '新' })
  await asked[1]!.answer(page(['new']))
  await asked[0]!.answer(page(['old']))
  expect(shown()).toEqual(['new'])
  void state().narrow({ q: '更旧' })
  void state().narrow({ q: '更新' })
  await asked[2]!.answer(page(['old']))
  expect(shown()).toEqual(['new'])
  expect(state().phase).toBe('loading')
})

test('a failure of an older filter says nothing about the newer one', async () => {
  const { state, asked } = begin()
  void state().narrow({ q: '旧' })
  void state().narrow({ q: '新' })
  await asked[1]!.answer(page(['new']))
  await asked[0]!.fail()
  expect(state()).toMatchObject({ phase: 'ready', problem: null })
})

test('a failure keeps the cards that stand there and the filter, and the next try forgets it', async () => {
  const { state, last, shown } = await filled(['a', 'b'])
  void state().narrow({ q: '技改' })
  await last().fail()
  expect(shown()).toEqual(['a', 'b'])
  expect(state()).toMatchObject({ phase: 'failed', problem: offline, filter: { q: '技改' } })
  void state().load()
  expect(state().problem).toBeNull()
  await last().answer(page(['c']))
  expect(shown()).toEqual(['c'])
})

test('more pages are put behind, and a notice that moved between two pages is shown once', async () => {
  const { state, last, shown } = await filled(['a', 'b'], 'after b')
  void state().loadMore()
  expect(last().data).toEqual({ cursor: 'after b' })
  await last().answer(page(['b', 'c']))
  expect(shown()).toEqual(['a', 'b', 'c'])
  expect(state()).toMatchObject({ more: 'idle', nextCursor: null })
})

test('more is asked with the filter that the list stands under', async () => {
  const { state, last } = await filled(['a'], 'after a')
  void state().narrow({ within: 30 })
  await last().answer(page(['b'], 'after b'))
  void state().loadMore()
  expect(last().data).toEqual({ closesWithinDays: 30, cursor: 'after b' })
})

test('two reaches of the end ask once, and after the last page nothing is asked', async () => {
  const { state, last, asked } = await filled(['a'], 'after a')
  void state().loadMore()
  void state().loadMore()
  expect(asked).toHaveLength(2)
  await last().answer(page(['b']))
  void state().loadMore()
  expect(asked).toHaveLength(2)
})

test('the end reached while the first page is on its way asks nothing', () => {
  const { state, asked } = begin()
  void state().load()
  void state().loadMore()
  expect(asked).toHaveLength(1)
})

test('after a failed question more of the old list is not put under the new filter', async () => {
  const { state, last, asked } = await filled(['a'], 'after a')
  void state().narrow({ q: '技改' })
  await last().fail()
  void state().loadMore()
  expect(asked).toHaveLength(2)
})

test('more that comes after the filter changed is dropped', async () => {
  const { state, asked, shown } = await filled(['a'], 'after a')
  void state().loadMore()
  void state().narrow({ q: '技改' })
  await asked[2]!.answer(page(['new']))
  await asked[1]!.answer(page(['b']))
  expect(shown()).toEqual(['new'])
  expect(state().more).toBe('idle')
})

test('more that failed can be asked for again from the same place', async () => {
  const { state, last, shown } = await filled(['a'], 'after a')
  void state().loadMore()
  await last().fail()
  expect(state()).toMatchObject({ more: 'failed', phase: 'ready', problem: null })
  void state().loadMore()
  expect(last().data).toEqual({ cursor: 'after a' })
  await last().answer(page(['b']))
  expect(shown()).toEqual(['a', 'b'])
})

test('an order is asked for beside what narrows, and taken back', async () => {
  const { state, last } = begin()
  void state().narrow({ q: '技改' })
  void state().order('deadline')
  expect(last().data).toEqual({ q: '技改', sort: 'deadline' })
  void state().order(null)
  expect(last().data).toEqual({ q: '技改' })
})

test('a star shows at once and goes out again where it could not be kept', async () => {
  const { state, last } = await filled(['a', 'b'])
  const kept = () => state().cards.map((card) => card.kept)
  const keeping = state().keep('b', true)
  expect(kept()).toEqual([false, true])
  await last().fail()
  expect(await keeping).toBe(offline.words)
  expect(kept()).toEqual([false, false])
})

test('a kept search is followed by what it asks for; days are no part of it', async () => {
  const { state, last } = begin()
  void state().narrow({ q: '技改', theme: 'upgrade', within: 30, fresh: 7 })
  const saving = state().saveSearch()
  expect(last()).toMatchObject({ action: 'searches.set', data: { follow: true } })
  expect((last().data as { search: object }).search).toEqual({ q: '技改', theme: 'upgrade' })
  await last().answer({ searches: [], now: NOW })
  expect(await saving).toBeNull()
})
