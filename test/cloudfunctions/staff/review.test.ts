import type { InboxAnswer } from '@/contract/follows'
import type { FeedAnswer, GetAnswer } from '@/contract/notices'
import type { ReviewAnswer } from '@/contract/desk/review'
import { article, call } from '../../support/articles'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { deskOf, factOf, firstOwner } from '../../support/desk'
import { acceptAtWeChat, settingsSeed } from '../../support/reminding'
import { startSourceServer } from '../../support/sourceServer'
import type { SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

jest.setTimeout(120_000)

let server: SourceServer
let cloud: Cloud
let desk: ReturnType<typeof deskOf>

const MONEY = '对符合条件的企业，按设备购置额的10%给予补助，最高不超过500万元。'
const saying = (closes: string) => `${call('', closes).finalContent}${MONEY}`
const equipment = (closes: string, changes = {}) =>
  call('1', closes, { 标题title: '关于组织申报技改项目的通知', finalContent: saying(closes), ...changes })

beforeEach(async () => {
  server = await startSourceServer()
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: '320100' }
  const seed = { sources: [source], settings: [...settingsSeed.settings, firstOwner] }
  cloud = await startCloud({ now: '2026-01-06T08:00', seed })
  desk = deskOf(cloud)
  server.say([equipment('2026年1月20日'), article('2')])
  await cloud.emulator.fireTimer('sync')
  await desk.becomeOwner()
})
afterEach(async () => {
  await cloud.stop()
  await server.stop()
})

const id = async (): Promise<string> => {
  const { cards } = (await cloud.call('notices.feed', {})) as FeedAnswer
  return cards.find(({ title }) => title.includes('技改'))?.id ?? ''
}
const seen = async (openid = 'reader-1') => (await cloud.call('notices.get', { id: await id() }, openid)) as GetAnswer
const ownClose = async () => (await seen()).notice.windows.map(({ closes }) => closes)

const decide = async (review: ReviewAnswer, kind: 'window' | 'benefit', rest: object) =>
  desk.get('review.decide', {
    ...{ id: review.notice.id, version: review.version, key: factOf(review, kind).key },
    ...(rest as { verdict: 'confirmed' }),
  })
const correct = async (closes: string, more: object = {}) =>
  decide(await desk.review(await id()), 'window', { verdict: 'corrected', changes: { closes }, ...more })

/** A reader who follows and may be told of deadlines and of a change. */
const follower = async (openid = 'reader-1') => {
  for (const template of ['huiqi-deadline', 'huiqi-change']) await acceptAtWeChat(cloud.emulator.url, openid, template)
  const results = [
    { kind: 'deadline', result: 'accept' },
    { kind: 'change', result: 'accept' },
  ]
  await cloud.call('grants.add', { tapId: `tap-${openid}`, results }, openid)
  await cloud.call('follows.set', { noticeId: await id(), leads: [1] }, openid)
}
const remind = async (minute: string) => {
  await cloud.emulator.setNow(minute)
  await cloud.emulator.fireTimer('remind')
}
const told = async (openid = 'reader-1') =>
  ((await cloud.call('inbox.list', {}, openid)) as InboxAnswer).reminders
    .filter(({ kind }) => kind === 'change')
    .map(({ words, state }) => `${words} ${state}`)
    .sort()

describe('a fact beside its sentence', () => {
  test('is shown with what stands around it, and what is in doubt comes first', async () => {
    const { facts, followers, version } = await desk.review(await id())
    const date = facts.find(({ kind }) => kind === 'window')
    expect(date?.quotation.text).toContain('2026年1月20日')
    expect(`${date?.quotation.before}${date?.quotation.text}`).toContain('各有关企业')
    const doubts = facts.map(({ doubt }) => doubt !== null)
    expect(doubts).toEqual([...doubts].sort((a, b) => Number(b) - Number(a)))
    expect([followers, version]).toEqual([0, 0])
  })
})

describe('a colleague’s word', () => {
  test('a confirmed fact is marked as checked and asked about no more', async () => {
    const review = await desk.review(await id())
    const benefit = factOf(review, 'benefit')
    const after = await decide(review, 'benefit', { verdict: 'confirmed' })
    expect(factOf(after, 'benefit')).toMatchObject({ doubt: null, decision: { verdict: 'confirmed' } })
    expect((await seen()).notice.checked).toEqual([benefit.key])
  })

  test('a corrected date is what readers see, in lists too, and followers are told once', async () => {
    await follower()
    await correct('2026-01-16')
    const { notice } = await seen()
    expect(notice.windows).toMatchObject([{ closes: '2026-01-16', certainty: 'certain' }])
    expect(notice.checked).toEqual([`window:${notice.windows[0]?.id}`])
    expect(notice.deadline?.closes).toBe('2026-01-16')
    await remind('2026-01-06T10:00')
    await remind('2026-01-06T10:05')
    expect(await told()).toEqual(['截止 1月20日 → 1月16日 sent'])
    expect(cloud.emulator.wechat.notifications()).toHaveLength(1)
  })

  test('a rejected benefit is gone, with the rule that was made of it', async () => {
    expect((await seen()).notice.rule).not.toBeNull()
    await decide(await desk.review(await id()), 'benefit', { verdict: 'rejected' })
    const { notice } = await seen()
    expect([notice.benefits, notice.benefit]).toEqual([[], null])
  })

  test('rests on what was seen: a decision about an older state changes nothing', async () => {
    const review = await desk.review(await id())
    await correct('2026-01-16')
    const { key } = factOf(review, 'window')
    const late = { id: review.notice.id, version: review.version, key, verdict: 'confirmed' } as const
    expect(await desk.ask('review.decide', late)).toMatchObject({ errCode: 'BAD_REQUEST', path: 'version' })
    expect(await ownClose()).toEqual(['2026-01-16'])
  })

  test('two at once: one is done, the other is told to look again', async () => {
    const review = await desk.review(await id())
    const { key } = factOf(review, 'window')
    const about = { id: review.notice.id, version: review.version, key, verdict: 'corrected' } as const
    const answers = await Promise.all(
      ['2026-01-15', '2026-01-16'].map((closes) =>
        desk.ask('review.decide', { ...about, changes: { closes: closes as never } }),
      ),
    )
    expect(answers.filter((answer) => 'errCode' in answer)).toHaveLength(1)
    expect(await stored(cloud, 'audit')).toHaveLength(2)
  })

  test.each([
    ['nothing to change', {}, 'changes'],
    ['what a date does not have', { capYuan: 5 }, 'changes.capYuan'],
    ['a close before the opening', { opens: '2026-02-01', closes: '2026-01-16' }, 'changes.closes'],
    ['a day that no calendar has', { closes: '2026-02-30' }, 'changes.closes'],
  ])('is refused with the part that is wrong: %s', async (_, changes, path) => {
    const review = await desk.review(await id())
    const about = { id: review.notice.id, version: 0, key: factOf(review, 'window').key, verdict: 'corrected' } as const
    expect(await desk.ask('review.decide', { ...about, changes: changes as never })).toMatchObject({
      errCode: 'BAD_REQUEST',
      path,
    })
  })
})

describe('against re-reading', () => {
  const reread = async () => {
    await cloud.inside(
      async ({ db, args }) =>
        db
          .collection('notices')
          .doc(args)
          .update({ data: { extractorVersion: 1 } }),
      await id(),
    )
    return cloud.emulator.invoke('sync', { only: 'reread' }, { source: 'wx_trigger' })
  }

  test('a decided fact stands, and nothing is asked where the same is read', async () => {
    await correct('2026-01-16')
    expect(await reread()).toMatchObject({ result: { reread: { reread: 1, toReview: 0 } } })
    expect(await ownClose()).toEqual(['2026-01-16'])
  })

  test('the source’s unchanged text, fetched again, changes nothing', async () => {
    await correct('2026-01-16')
    await cloud.emulator.setNow('2026-01-06T09:30')
    expect(await ownClose()).toEqual(['2026-01-16'])
  })

  test('a text that the office changed to another date outweighs the correction, and comes back to the queue', async () => {
    await correct('2026-01-16')
    server.say([equipment('2026年1月27日'), article('2')])
    await cloud.emulator.setNow('2026-01-06T09:30')
    expect(await ownClose()).toEqual(['2026-01-27'])
    expect((await seen()).notice.checked).toEqual([])
    const { items } = await desk.get('queue.list', {})
    expect(items[0]).toMatchObject({ id: await id(), differs: true })
    expect(factOf(await desk.review(await id()), 'window')).toMatchObject({
      doubt: 'changed',
      decision: { stale: true },
    })
  })

  test('a text that changed elsewhere keeps the correction, its sentence found anew', async () => {
    await correct('2026-01-16')
    const finalContent = `示例市工信局公告。${saying('2026年1月20日')}`
    server.say([equipment('2026年1月20日', { finalContent }), article('2')])
    await cloud.emulator.setNow('2026-01-06T09:30')
    const { notice } = await seen()
    expect([notice.revision, notice.windows[0]?.closes]).toEqual([2, '2026-01-16'])
    const { quotation } = factOf(await desk.review(await id()), 'window')
    expect(quotation.text).toContain('2026年1月20日')
    expect(notice.windows[0]?.evidence.text).toBe(quotation.text)
  })
})

describe('marks', () => {
  test('延期 keeps the window, says the new date, and tells those who follow; how many is said before', async () => {
    await follower()
    const before = (await seen()).notice.windows[0]?.id
    const review = await desk.review(await id())
    expect(review.followers).toBe(1)
    await correct('2026-01-30', { extended: true })
    expect((await seen()).notice.windows).toMatchObject([{ id: before, closes: '2026-01-30' }])
    await remind('2026-01-06T10:00')
    expect(await told()).toEqual(['截止 1月20日 → 1月30日 sent'])
    expect((await desk.review(await id())).history[0]).toMatchObject({ words: '延期', undoable: true })
  })

  test.each([
    ['exhausted', '额度已用完'],
    ['repealed', '已废止'],
  ] as const)('%s is what cards and the notice say, and what those who follow are told', async (ending, words) => {
    await follower()
    const { version } = await desk.review(await id())
    await desk.get('review.end', { id: await id(), version, ending })
    const { notice } = await seen()
    expect([notice.ended, notice.deadline]).toEqual([ending, null])
    const { cards } = (await cloud.call('notices.feed', { closesWithinDays: 30 })) as FeedAnswer
    expect(cards.map((card) => card.id)).not.toContain(await id())
    await remind('2026-01-06T10:00')
    expect(await told()).toEqual([`${words} sent`])
  })

  test('an end survives the source’s next text, and taken back it is told that it goes on', async () => {
    await follower()
    const { version } = await desk.review(await id())
    const ended = await desk.get('review.end', { id: await id(), version, ending: 'exhausted' })
    server.say([equipment('2026年1月20日', { 标题title: '关于组织申报技改项目的通知（更新）' }), article('2')])
    await cloud.emulator.setNow('2026-01-06T09:30')
    expect((await seen()).notice.ended).toBe('exhausted')
    await remind('2026-01-06T10:00')
    await cloud.call('grants.add', { tapId: 'tap-more', results: [{ kind: 'change', result: 'accept' }] })
    await acceptAtWeChat(cloud.emulator.url, 'reader-1', 'huiqi-change')
    await desk.get('review.undo', { entry: ended.history[0]?.id ?? '' })
    expect((await seen()).notice.deadline?.closes).toBe('2026-01-20')
    await remind('2026-01-06T10:30')
    expect(await told()).toEqual(['恢复办理，1月20日截止 sent', '额度已用完 sent'])
  })
})

describe('undo', () => {
  test('brings the reading back, is told to those who heard, and can itself be taken back', async () => {
    await follower()
    const corrected = await correct('2026-01-16')
    await remind('2026-01-06T10:00')
    const undone = await desk.get('review.undo', { entry: corrected.history[0]?.id ?? '' })
    expect(await ownClose()).toEqual(['2026-01-20'])
    expect((await seen()).notice.checked).toEqual([])
    const again = await desk.get('review.undo', { entry: undone.history[0]?.id ?? '' })
    expect(await ownClose()).toEqual(['2026-01-16'])
    expect(again.history.map(({ words }) => words)).toEqual(['撤销：撤销：更正日期', '撤销：更正日期', '更正日期'])
  })

  test('of a decision that was changed since is refused', async () => {
    const first = await correct('2026-01-16')
    await correct('2026-01-17')
    expect(await desk.ask('review.undo', { entry: first.history[0]?.id ?? '' })).toMatchObject({ path: 'entry' })
    expect(await ownClose()).toEqual(['2026-01-17'])
  })

  test('a date corrected, taken back and corrected again is told each time that it moved', async () => {
    await follower()
    const minutes = ['10:00', '10:10', '10:20']
    for (const [at, minute] of minutes.entries()) {
      const { history } = await desk.review(await id())
      if (at === 1) await desk.get('review.undo', { entry: history[0]?.id ?? '' })
      else await correct('2026-01-16')
      await remind(`2026-01-06T${minute}`)
    }
    expect((await told()).map((words) => words.replace(/ \w+$/, ''))).toEqual([
      '截止 1月16日 → 1月20日',
      '截止 1月20日 → 1月16日',
      '截止 1月20日 → 1月16日',
    ])
  })
})

describe('a call that was cut short', () => {
  test('is finished by whoever looks next: the record stands and readers see the date', async () => {
    await correct('2026-01-16')
    // As if the function had ended right after the review was written.
    await cloud.inside(
      async ({ db, args }) => {
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
      },
      await id(),
    )
    expect(await ownClose()).toEqual(['2026-01-16'])
    await desk.review(await id())
    expect(await ownClose()).toEqual(['2026-01-17'])
    expect((await stored(cloud, 'audit')).map(({ _id }) => _id)).toContain('cut-short')
  })
})
