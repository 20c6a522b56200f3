import { readFileSync } from 'node:fs'
import path from 'node:path'
import { normalise } from '@/domain/text'
import { read } from '../../../support/reading'

const fixture = (name: string): string =>
  readFileSync(path.resolve(__dirname, `../../../fixtures/sources/${name}.txt`), 'utf8')
const gazette = (text: string) => read('gazette', text)

test('contents with page numbers behind, titles over two lines, sections repeated in the text, colophon last', async () => {
  const { items, errors } = await gazette(fixture('gazette-coast'))
  expect(errors).toEqual([])
  expect(items).toMatchObject([
    {
      ...{ firstLine: 21, lastLine: 44, title: '滨海市人民政府关于印发滨海市促进民营经济发展若干措施的通知' },
      ...{ section: '市政府文件', docNumbers: ['滨政发〔2023〕11号'], issuedOn: '2023-05-16' },
    },
    {
      ...{ firstLine: 48, lastLine: 58, title: '滨海市人民政府办公室关于公布2023年度立法计划的通知' },
      ...{ section: '市政府文件', docNumbers: ['滨政办发〔2023〕19号'], issuedOn: '2023-04-28' },
    },
    {
      ...{ firstLine: 62, lastLine: 72, title: '滨海市财政局关于调整小规模纳税人房产税减征幅度的公告' },
      ...{ section: '部门文件', docNumbers: ['2023年第2号'], issuedOn: '2023-06-12' },
    },
  ])
})

test('contents with page numbers before; an order stands above what it proclaims, an office above its title', async () => {
  const { items, errors } = await gazette(fixture('gazette-plateau'))
  expect(errors).toEqual([])
  expect(items).toMatchObject([
    {
      ...{ firstLine: 13, lastLine: 27, title: '高原省城镇供水条例实施办法', section: '省政府令' },
      ...{ docNumbers: ['高原省人民政府令第218号'], issuedOn: '2022-07-15' },
    },
    {
      ...{ firstLine: 30, lastLine: 42, title: '关于加快发展冷链物流的实施意见', section: '省政府办公厅文件' },
      ...{ docNumbers: ['高政办发〔2022〕41号'], issuedOn: '2022-06-30' },
    },
    { firstLine: 45, lastLine: 57, title: '关于成立安全生产委员会的通知', issuedOn: '2022-07-04' },
  ])
})

test('an annex stays with its document, its title and days begin nothing', async () => {
  const { items } = await gazette(
    '公报\n目录\n- 1 关于印发甲办法的通知\n- 9 关于成立乙委员会的通知\n\n关于印发甲办法的通知\n\n甲发〔2021〕1号\n\n印发给你们。\n\n甲厅\n\n2021年8月4日\n\n甲办法\n\n自2021年9月1日起施行。\n\n附件1:\n\n甲表\n\n2021年8月1日\n\n关于成立乙委员会的通知\n\n乙发〔2021〕2号\n\n现予成立。',
  )
  expect(items).toMatchObject([
    { firstLine: 6, lastLine: 24, issuedOn: '2021-08-04', docNumbers: ['甲发〔2021〕1号'] },
    { firstLine: 26, lastLine: 30 },
  ])
})

test('a sentence cut by a page end is whole in the normalised text, its page number gone', async () => {
  const { items } = await gazette(fixture('gazette-coast'))
  expect(items[0]?.body).toContain('百分\n\n· 4 ·\n\n之一')
  expect(normalise(items[0]?.body ?? '').text).toContain('按照贷款额的百分之一给予补贴,最高不超过20万元。')
})

test('a document of the contents that the text lacks is an error of its own', async () => {
  const text = fixture('gazette-plateau').replace('\n关于成立安全生产委员会的通知\n', '\n')
  const { items, errors } = await gazette(text)
  expect(items).toHaveLength(2)
  expect(errors).toMatchObject([{ code: 'NOT_IN_TEXT', item: 3, line: 12 }])
})

test.each([
  ['an empty file', '\n', 'EMPTY_FILE'],
  ['a gazette without contents', '某省人民政府公报\n关于印发办法的通知\n正文。', 'NO_CONTENTS'],
  ['contents without a title', '某省人民政府公报\n目录\n\n', 'NO_ITEMS'],
])('%s is an error of the source', async (_name, text, code) => {
  expect(await gazette(text)).toEqual({ items: [], errors: [expect.objectContaining({ code, item: null })] })
})
