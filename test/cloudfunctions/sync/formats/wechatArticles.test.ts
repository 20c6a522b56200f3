import fc from 'fast-check'
import type { LocalDate } from '@/domain/time'
import { wechatArticles } from '../../../../cloudfunctions/sync/formats/wechat-articles'
import type { ReadFile } from '../../../../cloudfunctions/sync/formats'
import { article } from '../../../support/articles'

const day = '2026-01-06' as LocalDate
const read = (file: string): ReadFile => wechatArticles(file, day)
const readAll = (articles: object[]): ReadFile => read(JSON.stringify(articles, null, 1))
const without = (key: string): object =>
  Object.fromEntries(Object.entries(article('2_1')).filter(([name]) => name !== key))

test('an article is an item with its own identifier, its body unchanged', () => {
  const body = '一、申报条件\r二、&nbsp;申报时间\r\r来源：示例市科学技术局\r编辑：张三'
  const { items, errors } = readAll([article('2652057800_1', { 标题title: ' 通知 ', finalContent: body })])
  expect(errors).toEqual([])
  expect(items).toEqual([
    {
      id: '2652057800_1',
      title: '通知',
      titleStated: true,
      section: null,
      publishedOn: '2026-01-05',
      issuedOn: null,
      docNumbers: [],
      firstLine: null,
      lastLine: null,
      origin: '示例市科学技术局',
      body,
      url: 'https://source.huiqi.example/2652057800_1',
    },
  ])
})

test('an article without an identifier goes by its link, without a link by title and date', () => {
  const { items } = readAll([
    article('', { 链接url: 'https://source.huiqi.example/7' }),
    article('', { 链接url: '', 标题title: '甲' }),
    article('', { 链接url: '', 标题title: '乙' }),
  ])
  expect(items.map(({ id }) => id)).toEqual([
    'https://source.huiqi.example/7',
    expect.stringMatching(/^[a-z2-7]{16}$/),
    expect.stringMatching(/^[a-z2-7]{16}$/),
  ])
})

describe('one wrong article is an error of its own, the others are read', () => {
  test.each([
    ['a key that nobody knows', { ...article('2_1'), 阅读量: 3 }, 'UNKNOWN_KEY', '阅读量'],
    ['no title', without('标题title'), 'MISSING_KEY', '标题title'],
    ['an empty title', article('2_1', { 标题title: '  ' }), 'EMPTY_VALUE', '标题title'],
    ['no body', without('finalContent'), 'MISSING_KEY', 'finalContent'],
    ['no date', without('时间time'), 'MISSING_KEY', '时间time'],
    ['a day that does not exist', article('2_1', { 时间time: '2026-02-30' }), 'WRONG_DATE', '时间time'],
    ['a date in another form', article('2_1', { 时间time: '2026年1月5日' }), 'WRONG_DATE', '时间time'],
    ['a number for a title', { ...article('2_1'), 标题title: 7 }, 'WRONG_TYPE', '标题title'],
    ['a link that is a script', article('2_1', { 链接url: 'javascript:alert(1)' }), 'WRONG_LINK', '链接url'],
    ['a body over a million', article('2_1', { finalContent: '长'.repeat(1_000_001) }), 'TOO_LONG', 'finalContent'],
    ['an identifier that stood before', article('1_1'), 'REPEATED_ID', '文章标识符aid'],
    ['no object', 'text' as unknown as object, 'WRONG_TYPE', null],
  ])('%s', (_name, wrong, code, path) => {
    const { items, errors } = readAll([article('1_1'), wrong, article('3_1')])
    expect(items.map(({ id }) => id)).toEqual(['1_1', '3_1'])
    expect(errors).toEqual([
      { code, item: 2, path, line: expect.any(Number), message: expect.stringMatching(/^第 2 条：/) },
    ])
  })

  test('the line is where the article begins', () => {
    const { errors } = read(`[\n${JSON.stringify(article('1_1'))},\n\n  ${JSON.stringify(article('1_1'))}\n]`)
    expect(errors).toMatchObject([{ code: 'REPEATED_ID', line: 4 }])
  })

  test('broken JSON inside one article', () => {
    const { items, errors } = read(
      `[${JSON.stringify(article('1_1'))},{"标题title": oops},${JSON.stringify(article('3_1'))}]`,
    )
    expect(items.map(({ id }) => id)).toEqual(['1_1', '3_1'])
    expect(errors).toMatchObject([{ code: 'BROKEN_ITEM', item: 2 }])
  })

  test('a file cut off in the middle', () => {
    const { items, errors } = read(JSON.stringify([article('1_1'), article('2_1')]).slice(0, -30))
    expect(items.map(({ id }) => id)).toEqual(['1_1'])
    expect(errors.map(({ code, item }) => [code, item])).toEqual([
      ['BROKEN_ITEM', 2],
      ['BROKEN_ITEM', null],
    ])
  })
})

test.each([
  ['nothing', '', 'EMPTY_FILE'],
  ['space', ' \n', 'EMPTY_FILE'],
  ['a web page', '<!DOCTYPE html><title>403</title>', 'NOT_JSON'],
  ['an object', '{"list":[]}', 'NOT_ARRAY'],
  ['some words', '暂无数据', 'NOT_JSON'],
])('a file that is %s is one clear error', (_name, file, code) => {
  expect(read(file)).toEqual({ items: [], errors: [expect.objectContaining({ code, item: null })] })
})

test('brackets, quotes and commas inside texts divide nothing', () => {
  const bodies = ['a],[b', '"},{"', '\\"', '【】[{', '\\\\']
  const articles = bodies.map((finalContent, i) => article(String(i), { finalContent }))
  expect(readAll(articles).items.map(({ body }) => body)).toEqual(bodies)
})

test('a byte order mark and an empty array are no errors', () => {
  expect(read('\ufeff[]')).toEqual({ items: [], errors: [] })
})

test('whatever a source sends is answered, and every valid article of it is read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (file) => Array.isArray(read(`[${file}`).errors)))
  const bodies = fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 5 })
  fc.assert(
    fc.property(bodies, (some) => {
      const { items } = readAll(some.map((finalContent, i) => article(String(i), { finalContent })))
      expect(items.map(({ body }) => body)).toEqual(some)
    }),
  )
})

test('a megabyte of text is split in well under a second', () => {
  const began = Date.now()
  read(`[${'"'.repeat(500_001)}${'['.repeat(500_000)}`)
  expect(Date.now() - began).toBeLessThan(1000)
})
