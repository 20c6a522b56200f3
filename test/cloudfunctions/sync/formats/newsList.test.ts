import { readFileSync } from 'node:fs'
import path from 'node:path'
import { read } from '../../../support/reading'

const fixture = (name: string): string =>
  readFileSync(path.resolve(__dirname, `../../../fixtures/sources/${name}.txt`), 'utf8')
const news = (text: string, on = '2026-01-06') => read('news-list', text, { on })

test('lines of a day and their texts are notices; what stands above and below is the page’s', async () => {
  const { items, errors } = await news(fixture('news-list-river'))
  expect(errors).toEqual([])
  expect(items.map(({ firstLine, lastLine, publishedOn }) => [firstLine, lastLine, publishedOn])).toEqual([
    [3, 3, '2026-01-05'],
    [5, 5, '2026-01-02'],
    [7, 7, '2025-12-30'],
    [9, 9, '2025-12-29'],
  ])
})

test('a text over several lines keeps its signature, and loses the page’s foot', async () => {
  const { items, errors } = await news(fixture('news-list-hills'))
  expect(errors).toEqual([])
  expect(
    items.map(({ firstLine, lastLine, publishedOn, issuedOn }) => [firstLine, lastLine, publishedOn, issuedOn]),
  ).toEqual([
    [4, 11, '2026-01-03', '2025-12-31'],
    [15, 17, '2025-12-31', null],
    [21, 21, '2025-12-28', null],
  ])
  expect(items.map(({ title, titleStated }) => [title, titleStated])).toEqual([
    ['关于公布2025年度市级农业产业化龙头企业名单的通知', true],
    ['岭西市举办春茶产销对接活动', true],
    ['市发展改革委组织开展涉企收费专项检查', false],
  ])
})

test('the body is the text as it came', async () => {
  const text = '  为支持企业，1 月 5 日&nbsp;起受理申报，请登录平台办理。  '
  const { items } = await news(`01-05\n${text}`)
  expect(items).toMatchObject([{ body: text, firstLine: 2, lastLine: 2 }])
})

describe('a title is the document’s own where the text begins with it, else a clause of the text', () => {
  test.each([
    [
      'a title before its number',
      '某市商务局关于开展消费券核销的通知 某商发〔2026〕1号 各县区商务局：现通知如下。',
      '某市商务局关于开展消费券核销的通知',
      true,
    ],
    [
      'a title before the addressees',
      '关于组织申报2026年技改项目的通知各市、县工信局：现组织申报。',
      '关于组织申报2026年技改项目的通知',
      true,
    ],
    [
      'an event behind the news agency’s line',
      '新华社某地1月5日电（记者 某某）记者5日获悉，某港去年货物吞吐量居前，全年发放补贴3亿元。',
      '全年发放补贴3亿元',
      false,
    ],
    [
      'what a text forwards',
      '各有关单位：现将《小微企业创业担保贷款实施细则》印发给你们，请遵照执行。',
      '小微企业创业担保贷款实施细则',
      false,
    ],
    [
      'an event behind its purpose',
      '为做好服务，提高效率。1月4日，某局召开企业座谈会，听取意见。',
      '某局召开企业座谈会',
      false,
    ],
    [
      'one office for many',
      '近日，甲部、乙部、丙总局等三部门联合印发《若干意见》，提出要求。',
      '甲部等三部门联合印发《若干意见》',
      false,
    ],
  ])('%s', async (_name, text, title, titleStated) => {
    const { items } = await news(`01-05\n${text}`)
    expect(items).toMatchObject([{ title, titleStated }])
  })
})

test('a number is the document’s own where it stands behind the title, never one that the text cites', async () => {
  const { items } = await news(
    '01-05\n关于公布名录的通告 某工信函〔2025〕12号 根据《通知》（某工信〔2024〕3号），现予公布。\n01-04\n各单位：根据《意见》（某发〔2024〕3号），现组织开展检查。',
  )
  expect(items.map(({ docNumbers }) => docNumbers)).toEqual([['某工信函〔2025〕12号'], []])
})

describe('a day without a year is the latest one that has come', () => {
  test.each([
    ['this year', '06-10', '2025-06-11', '2025-06-10'],
    ['today', '06-11', '2025-06-11', '2025-06-11'],
    ['last year, where it is still to come this year', '12-30', '2026-01-05', '2025-12-30'],
    ['the last leap year', '02-29', '2026-03-01', '2024-02-29'],
    ['in words', '1月5日', '2026-01-06', '2026-01-05'],
  ])('%s', async (_name, head, on, publishedOn) => {
    const { items } = await news(`${head}\n近日，某局召开企业座谈会，听取意见。`, on)
    expect(items).toMatchObject([{ publishedOn }])
  })

  test('in a list of newest first, a later day below is of the year before', async () => {
    const days = ['01-03', '12-30', '05-20', '03-01', '12-01']
    const { items } = await news(days.map((head, i) => `${head}\n第${i}次座谈会在某地召开，听取企业意见。`).join('\n'))
    expect(items.map(({ publishedOn }) => publishedOn)).toEqual([
      '2026-01-03',
      '2025-12-30',
      '2025-05-20',
      '2025-03-01',
      '2024-12-01',
    ])
  })

  test('an entry slightly out of order stays in its year', async () => {
    const { items } = await news('12-28\n甲座谈会在某地召开，听取意见。\n12-30\n乙座谈会在某地召开，听取意见。')
    expect(items.map(({ publishedOn }) => publishedOn)).toEqual(['2025-12-28', '2025-12-30'])
  })
})

describe('what is wrong is said, and the rest is read', () => {
  test('a day that no calendar has', async () => {
    const { items, errors } = await news('13-45\n座谈会在某地召开，听取意见。\n01-05\n推进会在某地召开，听取意见。')
    expect(errors).toMatchObject([{ code: 'WRONG_DATE', item: 1, line: 1, message: '第 1 条：没有“13-45”这一天' }])
    expect(items).toHaveLength(1)
  })

  test('a day without a text', async () => {
    const { errors } = await news('01-05\n01-04\n推进会在某地召开，听取意见。')
    expect(errors).toMatchObject([{ code: 'EMPTY_VALUE', item: 1, line: 1 }])
  })

  test.each([
    ['an empty page', ' \n', 'EMPTY_FILE'],
    ['a page whose days are written otherwise', '当前位置：首页\n昨天\n某局召开座谈会。', 'NO_ITEMS'],
    ['HTML instead of text', '<html><body>403 Forbidden</body></html>', 'NO_ITEMS'],
  ])('%s is an error of the source', async (_name, text, code) => {
    expect(await news(text)).toEqual({ items: [], errors: [expect.objectContaining({ code, item: null })] })
  })

  test('the error names what was expected and what was found', async () => {
    const { errors } = await news('栏目已改版')
    expect(errors[0]?.message).toMatch(/06-10.*栏目已改版/)
  })
})
