import type { FeedAnswer } from '@/contract/notices'
import { factOf } from '../../support/desk'
import { saying, startReviewing } from '../../support/reviewing'
import type { Reviewing } from '../../support/reviewing'
import { stored } from '../../support/stored'

jest.setTimeout(120_000)

let it: Reviewing
beforeEach(async () => {
  it = await startReviewing()
})
afterEach(() => it.stop())

describe('a fact beside its sentence', () => {
  test('is shown with what stands around it, the firm’s next date first, then what is in doubt', async () => {
    const { facts, followers, version } = await it.desk.review(it.id)
    const date = facts.find(({ kind }) => kind === 'window')
    expect(date?.quotation.text).toContain('2026年1月20日')
    expect(`${date?.quotation.before}${date?.quotation.text}`).toContain('各有关企业')
    const [next, ...others] = facts
    expect(next).toMatchObject({ kind: 'window', shown: { closes: '2026-01-20' } })
    const doubts = others.map(({ doubt }) => doubt !== null)
    expect(doubts).toEqual([...doubts].sort((a, b) => Number(b) - Number(a)))
    expect([followers, version]).toEqual([0, 0])
  })
})

describe('a colleague’s word', () => {
  test('a confirmed fact is marked as checked and asked about no more', async () => {
    const review = await it.desk.review(it.id)
    const benefit = factOf(review, 'benefit')
    const after = await it.decide(review, 'benefit', { verdict: 'confirmed' })
    expect(factOf(after, 'benefit')).toMatchObject({ doubt: null, decision: { verdict: 'confirmed' } })
    expect((await it.seen()).notice.checked).toEqual([benefit.key])
  })

  test('a corrected date is what readers see, in lists too, and followers are told once', async () => {
    await it.follower()
    await it.correct('2026-01-16')
    const { notice } = await it.seen()
    expect(notice.windows).toMatchObject([{ closes: '2026-01-16', certainty: 'certain' }])
    expect(notice.checked).toEqual([`window:${notice.windows[0]?.id}`])
    expect(notice.deadline?.closes).toBe('2026-01-16')
    await it.remind('2026-01-06T10:00')
    await it.remind('2026-01-06T10:05')
    expect(await it.told()).toEqual(['截止 1月20日 → 1月16日 sent'])
    expect(it.cloud.emulator.wechat.notifications()).toHaveLength(1)
  })

  test('a rejected benefit is gone, with the rule that was made of it', async () => {
    expect((await it.seen()).notice.rule).not.toBeNull()
    await it.decide(await it.desk.review(it.id), 'benefit', { verdict: 'rejected' })
    const { notice } = await it.seen()
    expect([notice.benefits, notice.benefit]).toEqual([[], null])
  })

  test('cannot confirm a window that closes before it opens', async () => {
    await it.officeSays('2026年3月1日至2026年1月20日')
    const review = await it.desk.review(it.id)
    const { key, read } = factOf(review, 'window')
    expect(read).toMatchObject({ opens: '2026-03-01', closes: '2026-01-20' })
    const about = { id: it.id, version: review.version, key, verdict: 'confirmed' } as const
    expect(await it.desk.ask('review.decide', about)).toMatchObject({ path: 'changes.closes' })
  })

  test('rests on what was seen: a decision about an older state changes nothing', async () => {
    const review = await it.desk.review(it.id)
    await it.correct('2026-01-16')
    const { key } = factOf(review, 'window')
    const late = { id: review.notice.id, version: review.version, key, verdict: 'confirmed' } as const
    expect(await it.desk.ask('review.decide', late)).toMatchObject({ errCode: 'BAD_REQUEST', path: 'version' })
    expect(await it.ownClose()).toBe('2026-01-16')
  })

  test('two at once: one is done, the other is told to look again', async () => {
    const review = await it.desk.review(it.id)
    const { key } = factOf(review, 'window')
    const about = { id: review.notice.id, version: review.version, key, verdict: 'corrected' } as const
    const answers = await Promise.all(
      ['2026-01-15', '2026-01-16'].map((closes) =>
        it.desk.ask('review.decide', { ...about, changes: { closes: closes as never } }),
      ),
    )
    expect(answers.filter((answer) => 'errCode' in answer)).toHaveLength(1)
    expect(await stored(it.cloud, 'audit')).toHaveLength(2)
  })

  test.each([
    ['nothing to change', {}, 'changes'],
    ['what a date does not have', { capYuan: 5 }, 'changes.capYuan'],
    ['a close before the opening', { opens: '2026-02-01', closes: '2026-01-16' }, 'changes.closes'],
    ['a day that no calendar has', { closes: '2026-02-30' }, 'changes.closes'],
  ])('is refused with the part that is wrong: %s', async (_, changes, path) => {
    const review = await it.desk.review(it.id)
    const about = { id: review.notice.id, version: 0, key: factOf(review, 'window').key, verdict: 'corrected' } as const
    expect(await it.desk.ask('review.decide', { ...about, changes: changes as never })).toMatchObject({
      errCode: 'BAD_REQUEST',
      path,
    })
  })
})

describe('against re-reading', () => {
  const reread = async () => {
    await it.cloud.inside(
      async ({ db, args }) =>
        db
          .collection('notices')
          .doc(args)
          .update({ data: { extractorVersion: 1 } }),
      it.id,
    )
    return it.cloud.emulator.invoke('sync', { only: 'reread' }, { source: 'wx_trigger' })
  }

  test('a decided fact stands, and nothing is asked where the same is read', async () => {
    await it.correct('2026-01-16')
    expect(await reread()).toMatchObject({ result: { reread: { reread: 1, toReview: 0 } } })
    expect(await it.ownClose()).toBe('2026-01-16')
  })

  test('the source’s unchanged text, fetched again, changes nothing', async () => {
    await it.correct('2026-01-16')
    await it.cloud.emulator.setNow('2026-01-06T09:30')
    expect(await it.ownClose()).toBe('2026-01-16')
  })

  test('a text that the office changed to another date outweighs the correction, and comes back to the queue', async () => {
    await it.correct('2026-01-16')
    await it.officeSays('2026年1月27日')
    expect(await it.ownClose()).toBe('2026-01-27')
    expect((await it.seen()).notice.checked).toEqual([])
    const { items } = await it.desk.get('queue.list', {})
    expect(items[0]).toMatchObject({ id: it.id, differs: true })
    expect(factOf(await it.desk.review(it.id), 'window')).toMatchObject({
      doubt: 'changed',
      decision: { stale: true },
    })
  })

  test('a text that changed elsewhere keeps the correction, its sentence found anew', async () => {
    await it.correct('2026-01-16')
    const finalContent = `示例市工信局公告。${saying('2026年1月20日')}`
    await it.officeSays('2026年1月20日', { finalContent })
    const { notice } = await it.seen()
    expect([notice.revision, notice.windows[0]?.closes]).toEqual([2, '2026-01-16'])
    const { quotation } = factOf(await it.desk.review(it.id), 'window')
    expect(quotation.text).toContain('2026年1月20日')
    expect(notice.windows[0]?.evidence.text).toBe(quotation.text)
  })
})

describe('marks', () => {
  test('延期 keeps the window, says the new date, and tells those who follow; how many is said before', async () => {
    await it.follower()
    const before = (await it.seen()).notice.windows[0]?.id
    const review = await it.desk.review(it.id)
    expect(review.followers).toBe(1)
    await it.correct('2026-01-30', { extended: true })
    expect((await it.seen()).notice.windows).toMatchObject([{ id: before, closes: '2026-01-30' }])
    await it.remind('2026-01-06T10:00')
    expect(await it.told()).toEqual(['截止 1月20日 → 1月30日 sent'])
    expect((await it.desk.review(it.id)).history[0]).toMatchObject({ words: '延期', undoable: true })
  })

  test.each([
    ['exhausted', '额度已用完'],
    ['repealed', '已废止'],
  ] as const)('%s is what cards and the notice say, and what those who follow are told', async (ending, words) => {
    await it.follower()
    const { version } = await it.desk.review(it.id)
    await it.desk.get('review.end', { id: it.id, version, ending })
    const { notice } = await it.seen()
    expect([notice.ended, notice.deadline]).toEqual([ending, null])
    const { cards } = (await it.cloud.call('notices.feed', { closesWithinDays: 30 })) as FeedAnswer
    expect(cards.map((card) => card.id)).not.toContain(it.id)
    await it.remind('2026-01-06T10:00')
    expect(await it.told()).toEqual([`${words} sent`])
  })

  test('an end survives the source’s next text, and taken back it is told that it goes on', async () => {
    await it.follower(2)
    const { version } = await it.desk.review(it.id)
    const ended = await it.desk.get('review.end', { id: it.id, version, ending: 'exhausted' })
    await it.officeSays('2026年1月20日', { 标题title: '关于组织申报技改项目的通知（更新）' })
    expect((await it.seen()).notice.ended).toBe('exhausted')
    await it.remind('2026-01-06T10:00')
    await it.desk.get('review.undo', { entry: ended.history[0]?.id ?? '' })
    expect((await it.seen()).notice.deadline?.closes).toBe('2026-01-20')
    await it.remind('2026-01-06T10:30')
    expect(await it.told()).toEqual(['恢复办理，1月20日截止 sent', '额度已用完 sent'])
  })
})
