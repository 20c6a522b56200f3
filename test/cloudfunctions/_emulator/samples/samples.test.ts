import { samples } from '../../../../cloudfunctions/_emulator/samples'
import { chipWords, deadlineState, summarise } from '@/domain/deadline'
import { extract } from '@/domain/extract'
import { NOTICE_KINDS } from '@/domain/notice'
import type { Facts } from '@/domain/notice'
import { draftRules } from '@/domain/subsidy'
import type { BeijingMinute, LocalDate } from '@/domain/time'

const article = (firstDay: string, slug: string) => {
  const found = samples(firstDay).find(({ 文章标识符aid: aid }) => aid === `sample-${slug}`)
  if (found === undefined) throw new Error(`no sample ${slug}`)
  return found
}
const factsOf = (firstDay: string, slug: string): Facts => {
  const { 文章标识符aid: id, 标题title: title, 时间time: published, finalContent: body } = article(firstDay, slug)
  return extract({ id, title, publishedOn: published as LocalDate, body })
}
const bodyOf = (firstDay: string, slug: string): string => article(firstDay, slug).finalContent
const chipOf = (firstDay: string, slug: string): string | null => {
  const { windows, quota } = factsOf(firstDay, slug)
  const summary = summarise(windows, quota, firstDay as LocalDate)
  return summary && chipWords(deadlineState(summary, `${firstDay}T10:00` as BeijingMinute))
}
const slugs = samples('2026-11-24').map(({ 文章标识符aid: aid }) => aid.replace('sample-', ''))

/** The end of a year and the day after a leap day, where written dates go wrong first. */
const FIRST_DAYS = ['2026-11-24', '2025-12-29', '2024-03-01']

describe('the samples', () => {
  it('are the same bytes for the same first day', () =>
    expect(JSON.stringify(samples('2026-11-24'))).toBe(JSON.stringify(samples('2026-11-24'))))

  it('are at least eighteen, with identifiers and links of their own', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(18)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(samples('2026-11-24').every(({ 链接url: url }) => url.startsWith('https://sample.huiqi.example/'))).toBe(
      true,
    )
  })

  it('are all published before the first day', () =>
    expect(samples('2025-01-01').every(({ 时间time: time }) => time < '2025-01-01')).toBe(true))

  it('hold every kind of notice', () =>
    expect([...new Set(slugs.map((slug) => factsOf('2026-11-24', slug).kind))].sort()).toEqual(
      [...NOTICE_KINDS].sort(),
    ))

  it('hold one that is nothing but a picture', () =>
    expect(article('2026-11-24', 'tianjin-picture').finalContent.split('来源：')[0]?.trim()).toBe(''))
})

describe.each(FIRST_DAYS)('the chips on the first day %s', (firstDay) => {
  it.each([
    ['pudong-first-set', '今天17:00截止'],
    ['wuhan-pilot', '今天截止'],
    ['nanjing-equipment', '还剩3天'],
    ['zhejiang-fair', '还剩6天'],
    ['gusu-green', '还剩10天'],
    ['guangdong-loan', '还剩21天'],
    ['qingdao-incubator', '常年受理'],
    ['yuhang-computing', '额度可能已用完'],
    ['hefei-sensor', '已截止'],
    ['kunming-flowers', '日期待核'],
  ])('%s says %s', (slug, words) => expect(chipOf(firstDay, slug)).toBe(words))

  it.each([
    ['national-materials', /^\d+月\d+日截止$/],
    ['chengdu-research', /^\d+月\d+日开始$/],
    ['xian-exhibit', /^\d+月\d+日截止$/],
  ])('%s says a date', (slug, words) => expect(chipOf(firstDay, slug)).toMatch(words))

  it.each(['jiangsu-trial', 'anhui-news', 'greeting', 'shenzhen-guide', 'chongqing-workshops'])(
    '%s has no chip, for the firm has no date there',
    (slug) => expect(chipOf(firstDay, slug)).toBeNull(),
  )

  it('one closes every year', () =>
    expect(factsOf(firstDay, 'xian-exhibit').windows.map(({ recurrence }) => recurrence)).toEqual(['yearly']))
})

describe('what the samples are for', () => {
  it("the authorities' later dates stand beside the firm's own", () => {
    const { windows } = factsOf('2026-11-24', 'nanjing-equipment')
    expect(windows.map(({ audience, closes }) => [audience, closes])).toEqual([
      ['enterprise', '2026-11-27'],
      ['authority', '2026-12-03'],
      ['authority', '2026-12-06'],
    ])
  })

  it.each([
    ['nanjing-equipment', '10', '10000000'],
    ['pudong-first-set', '15', '2000000'],
    ['zhejiang-fair', '80', '50000'],
    ['chengdu-research', '20', '3000000'],
  ])('%s can be reckoned: %s of a base, %s yuan at most', (slug, rate, capYuan) => {
    const facts = factsOf('2026-11-24', slug)
    const rules = draftRules({ id: slug, title: slug, url: null, body: bodyOf('2026-11-24', slug), facts })
    const shared = { op: 'rate', rate: expect.objectContaining({ value: rate, unit: '%' }) }
    const limited = {
      op: 'cap',
      of: expect.objectContaining(shared),
      limit: expect.objectContaining({ value: capYuan }),
    }
    expect(rules).toEqual([expect.objectContaining({ amount: expect.objectContaining(limited), certainty: 'certain' })])
  })
})
