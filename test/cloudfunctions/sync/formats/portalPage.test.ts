import { readFileSync } from 'node:fs'
import path from 'node:path'
import { read } from '../../../support/reading'

const fixture = (name: string): string =>
  readFileSync(path.resolve(__dirname, `../../../fixtures/sources/${name}.txt`), 'utf8')
const page = (text: string) => read('portal-page', text)
const lines = async (text: string) => (await page(text)).items.map(({ firstLine, lastLine }) => [firstLine, lastLine])

test('documents run together are split where each begins; what one attaches stays with it', async () => {
  const { items, errors } = await page(fixture('portal-lake'))
  expect(errors).toEqual([])
  expect(items.map(({ firstLine, lastLine, title }) => [firstLine, lastLine, title])).toEqual([
    [5, 14, '政府信息公开指南'],
    [15, 27, '关于印发《湖州新区科技创新券管理办法》的通知'],
    [28, 38, '关于做好2024年稳岗返还工作的通告'],
    [39, 42, '新区管委会印发《关于支持民营经济发展的若干意见》'],
  ])
  expect(items.map(({ titleStated }) => titleStated)).toEqual([false, true, true, false])
  expect(items[3]?.origin).toBe('新区融媒体中心')
})

test('a row of the page’s table gives its document number and days', async () => {
  const { items } = await page(fixture('portal-lake'))
  expect(items[2]).toMatchObject({
    ...{ docNumbers: ['湖新人社〔2024〕5号'], issuedOn: '2024-04-02', publishedOn: '2024-04-03' },
  })
})

test('labels above a document begin it and give number and days; buttons below are left out', async () => {
  const { items, errors } = await page(fixture('portal-port'))
  expect(errors).toEqual([])
  expect(items).toMatchObject([
    {
      ...{ firstLine: 3, lastLine: 17, title: '关于开展家政服务业提质扩容奖补申报的公告' },
      ...{ docNumbers: ['盘商公告〔2025〕3号'], publishedOn: '2025-05-22', issuedOn: '2025-05-20' },
    },
    { firstLine: 20, lastLine: 28, title: '《盘港县质量奖管理办法》解读', publishedOn: '2025-05-23' },
  ])
})

const sentence = '现就有关事项通知如下，请各单位认真贯彻执行，确保各项措施落到实处。'

describe('a document begins', () => {
  test.each([
    ['at a title', `甲局关于开展检查的通知\n${sentence}\n乙局关于组织申报的公告\n${sentence}`, 3],
    ['at a number', `甲局关于开展检查的通知\n${sentence}\n某政发〔2025〕3号\n各区县人民政府：\n${sentence}`, 3],
    ['at a number with its title behind it', `${sentence}\n某发〔2025〕9号关于促进消费的意见\n${sentence}`, 2],
    ['at its addressees', `甲局关于开展检查的通知\n${sentence}\n各市、县商务局，各有关企业：\n${sentence}`, 3],
    ['at 导读', `甲局关于开展检查的通知\n${sentence}\n导  读\n${sentence}`, 3],
    ['below the source of another', `甲局关于开展检查的通知\n${sentence}\n来源：甲局\n省政府召开会议，${sentence}`, 4],
    [
      'where headings count from one again, with the preamble above',
      `${sentence}\n一、目标\n内容。\n二、任务\n内容。\n为促进消费，提出以下措施：\n一、汽车\n内容。\n二、家电\n内容。`,
      6,
    ],
    [
      'with news below a last article',
      `甲办法\n第一条 为了规范管理，根据有关规定，结合实际，制定本办法。\n第二条 本办法自发布之日起施行。\n近日，省政府召开会议，${sentence}`,
      4,
    ],
  ])('%s', async (_name, text, second) => {
    const found = await lines(text)
    expect(found).toHaveLength(2)
    expect(found[1]?.[0]).toBe(second)
  })
})

describe('no document begins', () => {
  test.each([
    [
      'at the title of what the one above forwards',
      `某发〔2025〕3号\n各区：\n现将《创新券管理办法》印发给你们。\n某局\n2025年3月1日\n创新券管理办法\n第一条 ${sentence}\n第二条 ${sentence}`,
    ],
    ['at an annex', `甲局关于申报的通知\n${sentence}\n附件：1.申报表\n2.承诺书\n附件1\n申报表格式要求的说明`],
    [
      'where sub-headings count from one again',
      `${sentence}\n一、甲\n（一）内容\n（二）内容\n二、乙\n（一）内容\n1.内容\n2.内容`,
    ],
    ['at a number that a sentence cites', `甲局关于开展检查的通知\n根据某政发〔2024〕3号文件，${sentence}`],
    [
      'at a line of words between a title and its number',
      '甲局关于开展检查的通知\n某发〔2025〕3号\n各区县：\n' + sentence,
    ],
  ])('%s', async (_name, text) => {
    expect(await lines(text)).toHaveLength(1)
  })
})

test.each([
  ['an empty page', '', 'EMPTY_FILE'],
  ['a table and nothing else', '序号 | 标题 | 发文字号 |\n---|---|\n', 'NO_ITEMS'],
  ['a page of buttons', '首页\n上一页\n下一页\n返回顶部', 'NO_ITEMS'],
  ['code instead of text', '<!DOCTYPE html><html></html>', 'NO_ITEMS'],
])('%s is an error of the source that says what was expected', async (_name, text, code) => {
  const { items, errors } = await page(text)
  expect(items).toEqual([])
  expect(errors).toEqual([expect.objectContaining({ code, item: null, message: expect.stringMatching(/应|空/) })])
})
