import type { AddRequest } from '@/contract/desk/added'
import { startReviewing } from '../../support/reviewing'
import type { Reviewing } from '../../support/reviewing'

jest.setTimeout(120_000)

const TAIL = '纸质材料另请于2026年1月14日17:00前送达窗口'

let it: Reviewing
beforeEach(async () => {
  it = await startReviewing()
})
afterEach(() => it.stop())

const sentence = async () => {
  const { sentences } = await it.desk.get('review.sentences', { id: it.id, dated: true })
  const found = sentences.find(({ text }) => text.includes('2026年1月20日'))
  if (found === undefined) throw new Error(sentences.map(({ text }) => text).join('|'))
  return found
}

const asked = async (parts: Partial<AddRequest> = {}): Promise<AddRequest> => ({
  ...{ id: it.id, version: (await it.desk.review(it.id)).version, audience: 'enterprise', action: 'submit' },
  ...{ opens: null, closes: '2026-01-14T17:00' as never, reason: '电话确认' },
  ...parts,
})
const add = async (parts: Partial<AddRequest> = {}) => it.desk.get('review.add', await asked(parts))
const windows = async () => (await it.seen()).notice.windows

describe('a date that the machine missed', () => {
  test('added for a reason stands with it, checked, counts as the deadline and is written down', async () => {
    const { history } = await add()
    const { notice } = await it.seen()
    expect(notice.deadline?.closes).toBe('2026-01-14T17:00')
    const [, own] = notice.windows
    expect(own).toMatchObject({ closes: '2026-01-14T17:00', byHand: { reason: '电话确认' } })
    expect(notice.checked).toEqual([`window:${own?.id}`])
    expect(history[0]).toMatchObject({
      words: '补录日期',
      afterWords: '补录：企业提交材料 1月14日17:00截止（电话确认）',
      undoable: true,
    })
  })

  test('rests on exactly the sentence that was picked', async () => {
    const evidence = await sentence()
    await add({ evidence, reason: undefined, closes: '2026-01-20' as never, audience: 'authority' })
    expect((await windows()).find(({ byHand }) => byHand)).toMatchObject({ evidence, byHand: { reason: null } })
  })

  test('is told to those who follow, and they are reminded of it', async () => {
    await it.follower(1)
    await add()
    await it.remind('2026-01-06T10:00')
    expect(await it.told()).toEqual(['新核对出：1月14日17:00截止 sent'])
    await it.remind('2026-01-13T10:00')
    expect(it.cloud.emulator.wechat.notifications()).toHaveLength(2)
  })

  test('can be corrected and taken back, and is then told as withdrawn', async () => {
    await it.follower(2)
    const { facts } = await add()
    await it.remind('2026-01-06T10:00')
    const key = facts.find(({ decision }) => decision?.verdict === 'added')?.key ?? ''
    const about = { id: it.id, version: 1, key, verdict: 'corrected' } as const
    const { history } = await it.desk.get('review.decide', { ...about, changes: { closes: '2026-01-15' as never } })
    expect((await windows()).map(({ closes }) => closes)).toEqual(['2026-01-20', '2026-01-15'])
    await it.desk.get('review.undo', { entry: history[0]?.id ?? '' })
    await it.desk.get('review.undo', { entry: history[1]?.id ?? '' })
    expect((await windows()).map(({ closes }) => closes)).toEqual(['2026-01-20'])
    await it.remind('2026-01-06T10:30')
    expect(await it.told()).toContain('原1月14日17:00截止，已撤下 sent')
  })

  test('outlives a later text that keeps its sentence, and waits for a person where that is gone', async () => {
    const finalContent = `${TAIL}。各有关企业：请于2026年1月20日前申报。`
    await it.officeSays('', { finalContent })
    const { sentences } = await it.desk.get('review.sentences', { id: it.id })
    const evidence = sentences.find(({ text }) => text.startsWith(TAIL))
    await add({ evidence, reason: undefined, closes: '2026-01-14' as never, audience: 'bank' })
    const added = async () => (await windows()).filter(({ byHand }) => byHand)
    await it.officeSays('', { finalContent: `更正。${finalContent}` }, '2026-01-06T11:00')
    expect(await added()).toMatchObject([{ evidence: { text: evidence?.text } }])
    const { notice } = await it.seen()
    expect([notice.revision, notice.text.segments.some(({ text }) => text.includes(TAIL))]).toEqual([3, true])
    await it.officeSays('', { finalContent: '各有关企业：请于2026年1月20日前申报。' }, '2026-01-06T12:30')
    expect(await added()).toEqual([])
    const review = await it.desk.review(it.id)
    const asked = review.facts.find(({ doubt }) => doubt === 'changed')
    expect(asked).toMatchObject({ decision: { stale: true }, quotation: { before: '', text: evidence?.text } })
    const about = { id: it.id, version: review.version, key: asked?.key ?? '', verdict: 'rejected' } as const
    expect((await it.desk.get('review.decide', about)).facts.some(({ doubt }) => doubt === 'changed')).toBe(false)
  })
})

describe('is refused', () => {
  const refused = async (parts: Partial<AddRequest>) => it.desk.ask('review.add', await asked(parts))

  test.each([
    ['no date at all', { closes: null }, 'closes', '请填截止日期'],
    ['no year', { closes: '1月14日' as never }, 'closes', '连年份'],
    ['a close before the opening', { opens: '2026-01-15' as never }, 'closes', '早于开始日期'],
    ['neither a sentence nor a reason', { reason: undefined }, 'evidence', '写明来由'],
    ['a sentence that is not there', { evidence: { start: 0, end: 3, text: '别的话' } }, 'evidence', '重新选'],
    ['a date that stands there already', { closes: '2026-01-20' as never }, 'closes', '已经有这个日期'],
  ])('%s', async (_, parts, path, words) => {
    expect(await refused(parts)).toMatchObject({
      errCode: 'BAD_REQUEST',
      path,
      errMsg: expect.stringContaining(words) as string,
    })
    expect(await windows()).toHaveLength(1)
  })

  test('unless it is meant: a date that does not stand in its sentence, and one before the notice', async () => {
    const evidence = await sentence()
    const strange = { evidence, reason: undefined, closes: '2026-01-21' as never }
    expect(await refused(strange)).toMatchObject({ errCode: 'UNCONFIRMED', path: 'evidence' })
    expect(await refused({ closes: '2025-01-14' as never })).toMatchObject({ errCode: 'UNCONFIRMED', path: 'closes' })
    expect(await windows()).toHaveLength(1)
    await add({ ...strange, confirmed: true })
    expect(await windows()).toHaveLength(2)
  })
})
