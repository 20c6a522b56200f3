import type { Ending } from '@/domain/reminder'
import { replaceReview } from '../../../cloudfunctions/_shared/repositories/reviews'
import { startReviewing } from '../../support/reviewing'
import type { Reviewing } from '../../support/reviewing'
import { reachEmulator } from '../../support/sdkEnvironment'
import { stored } from '../../support/stored'

jest.setTimeout(120_000)

let it: Reviewing
beforeEach(async () => {
  it = await startReviewing()
})
afterEach(() => it.stop())

describe('undo', () => {
  test('brings the reading back, is told to those who heard, and can itself be taken back', async () => {
    await it.follower()
    const corrected = await it.correct('2026-01-16')
    await it.remind('2026-01-06T10:00')
    const undone = await it.desk.get('review.undo', { entry: corrected.history[0]?.id ?? '' })
    expect(await it.ownClose()).toBe('2026-01-20')
    expect((await it.seen()).notice.checked).toEqual([])
    const again = await it.desk.get('review.undo', { entry: undone.history[0]?.id ?? '' })
    expect(await it.ownClose()).toBe('2026-01-16')
    expect(again.history.map(({ words }) => words)).toEqual(['撤销：撤销：更正日期', '撤销：更正日期', '更正日期'])
  })

  test('of a decision that was changed since is refused', async () => {
    const first = await it.correct('2026-01-16')
    await it.correct('2026-01-17')
    expect(await it.desk.ask('review.undo', { entry: first.history[0]?.id ?? '' })).toMatchObject({ path: 'entry' })
    expect(await it.ownClose()).toBe('2026-01-17')
  })

  test('a date corrected, taken back and corrected again is told each time that it moved', async () => {
    await it.follower()
    const minutes = ['10:00', '10:10', '10:20']
    for (const [at, minute] of minutes.entries()) {
      const { history } = await it.desk.review(it.id)
      if (at === 1) await it.desk.get('review.undo', { entry: history[0]?.id ?? '' })
      else await it.correct('2026-01-16')
      await it.remind(`2026-01-06T${minute}`)
    }
    expect((await it.told()).map((words) => words.replace(/ \w+$/, ''))).toEqual([
      '截止 1月16日 → 1月20日',
      '截止 1月20日 → 1月16日',
      '截止 1月20日 → 1月16日',
    ])
  })
})

describe('a call that was cut short', () => {
  test('is finished by whoever looks next: the record stands and readers see the date', async () => {
    await it.correct('2026-01-16')
    // As if the function had ended right after the review was written.
    await it.cloud.inside(async ({ db, args }) => {
      const { data } = await db.collection('reviews').doc(args).get()
      const decisions = (data.decisions as { fact: object }[]).map((one) => ({
        ...one,
        fact: { ...one.fact, closes: '2026-01-17' },
      }))
      const last = { ...(data.last as object), _id: 'cut-short', noticeId: args, order: 9e15 }
      await db
        .collection('reviews')
        .doc(args)
        .update({ data: { decisions, last, version: 2 } })
    }, it.id)
    expect(await it.ownClose()).toBe('2026-01-16')
    await it.desk.review(it.id)
    expect(await it.ownClose()).toBe('2026-01-17')
    expect((await stored(it.cloud, 'audit')).map(({ _id }) => _id)).toContain('cut-short')
  })
})

describe('a change of a review', () => {
  const row = (version: number, ending: Ending | null = null) => ({
    ...{ _id: 'n1', version, contentHash: 'hash', decisions: [], ending },
    last: null,
  })

  test('is made by one of those that saw the same state, the first as well as any later', async () => {
    reachEmulator(it.cloud.emulator.url)
    expect([await replaceReview(row(1), 0), await replaceReview(row(1, 'repealed'), 0)]).toEqual([true, false])
    expect([await replaceReview(row(2), 1), await replaceReview(row(2, 'repealed'), 1)]).toEqual([true, false])
  })
})
