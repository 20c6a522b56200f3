import { readFileSync } from 'node:fs'
import path from 'node:path'
import { read } from '../../../support/reading'

const fixture = (name: string): string =>
  readFileSync(path.resolve(__dirname, `../../../fixtures/sources/${name}.txt`), 'utf8')
const digest = (text: string) => read('digest', text)

test('every item of the contents stands under its section with the day of the issue; numbers, frames and feet are left out', async () => {
  const { items, errors } = await digest(fixture('digest-bay'))
  expect(errors).toEqual([])
  expect(items).toMatchObject([
    { firstLine: 15, lastLine: 17, title: '海州出台低空经济扶持措施', section: '政策速递', issuedOn: '2025-03-26' },
    { firstLine: 21, lastLine: 22, title: '南屿设立10亿元种子基金', section: '政策速递', issuedOn: null },
    { firstLine: 26, lastLine: 28, title: '三家企业入选国家级制造业单项冠军', section: '企业动态', origin: '湾区日报' },
  ])
  expect(items.every(({ publishedOn, titleStated }) => publishedOn === '2025-03-31' && titleStated)).toBe(true)
})

test('contents without page numbers: a section is the name that a title follows at once; a title may be broken over two lines', async () => {
  const { items, errors } = await digest(fixture('digest-plain'))
  expect(errors).toEqual([])
  expect(items.map(({ firstLine, lastLine, title, section }) => [firstLine, lastLine, title, section])).toEqual([
    [13, 15, '全市上半年技改投资增长12%', '宏观视点'],
    [16, 17, '新版外资鼓励目录施行', '宏观视点'],
    [19, 20, '税务部门推出“一站式”退税', '部门动态'],
    [21, 23, '市场监管部门公布公平竞争审查案例', '部门动态'],
  ])
  expect(items[0]?.publishedOn).toBe('2026-01-09')
})

const issue = (masthead: string, contents: string[], text: string) =>
  digest(`${masthead}\n目录\n${contents.join('\n')}\n${text}`)
const two = ['甲地出台十条措施促消费', '乙地设立五亿元基金']
const twoTexts = '甲地出台十条措施促消费\n甲地近日出台措施。\n乙地设立五亿元基金\n乙地日前设立基金。'

test('a digest without sections has items without a section', async () => {
  const { items, errors } = await issue('每周快报\n2025年5月6日', two, twoTexts)
  expect(errors).toEqual([])
  expect(items.map(({ title, section }) => [title, section])).toEqual(two.map((title) => [title, null]))
})

test('a section that stands in the contents only is the section of what follows it', async () => {
  const { items } = await issue('每周快报\n2025年5月6日', ['各地动态', ...two], twoTexts)
  expect(items.map(({ section }) => section)).toEqual(['各地动态', '各地动态'])
})

test.each([
  ['alone on a line', '每周快报\n2025-05-06', '2025-05-06'],
  ['in words', '每周快报\n（总第9期）\n二〇二五年五月六日', '2025-05-06'],
  ['beside the editor', '每周快报2025年第9期\n某办公室 2025年5月6日', '2025-05-06'],
  ['the end of the week that it covers', '每周快报\n（2025年4月30日—2025年5月6日）', '2025-05-06'],
])('the day of the issue is read %s', async (_name, masthead, publishedOn) => {
  const { items } = await issue(masthead, two, twoTexts)
  expect(items).toMatchObject([{ publishedOn }, { publishedOn }])
})

test('an office’s day late in the year before is of that year', async () => {
  const { items } = await issue(
    '每周快报\n2026-01-06',
    two,
    twoTexts.replace('甲地近日出台措施', '甲局12月30日印发措施'),
  )
  expect(items[0]?.issuedOn).toBe('2025-12-30')
})

test('a title in the text written a little otherwise is the same', async () => {
  const text = twoTexts.replace('甲地出台十条措施促消费\n', '甲地出台十条措施促进消费\n')
  const { items, errors } = await issue('每周快报\n2025-05-06', two, text)
  expect(errors).toEqual([])
  expect(items).toHaveLength(2)
})

test('a title of the contents that the text lacks is an error of its item', async () => {
  const contents = [...two, '丙地举办跨境电商专场对接会并签约一批项目']
  const { items, errors } = await issue('每周快报\n2025-05-06', contents, twoTexts)
  expect(items).toHaveLength(2)
  expect(errors).toMatchObject([
    { code: 'NOT_IN_TEXT', item: 3, line: 6, message: expect.stringContaining('丙地举办') },
  ])
})

test('a title with nothing below it is an error of its item', async () => {
  const { errors } = await issue(
    '每周快报\n2025-05-06',
    two,
    '甲地出台十条措施促消费\n甲地近日出台措施。\n乙地设立五亿元基金\n',
  )
  expect(errors).toMatchObject([{ code: 'EMPTY_VALUE', item: 2 }])
})

test.each([
  ['an empty file', '', 'EMPTY_FILE'],
  ['a digest without contents', '每周快报\n甲地出台措施\n甲地近日出台措施。', 'NO_CONTENTS'],
  ['contents without a title', '每周快报\n目录\n', 'NO_ITEMS'],
])('%s is an error of the source', async (_name, text, code) => {
  expect(await digest(text)).toEqual({ items: [], errors: [expect.objectContaining({ code, item: null })] })
})
