import { citedNotice } from '@/domain/notice'
import type { Referable } from '@/domain/notice/reference'

const stored = (id: string, title: string, parts: Partial<Referable> = {}): Referable => ({
  ...{ id, title, docNumbers: [], kind: 'policy', publishedOn: '2025-06-01' },
  ...parts,
})
const found = (title: string | null, docNumber: string | null, rows: Referable[]): string | null =>
  citedNotice({ title, docNumber }, 'self', rows)?.id ?? null

const NAME = '关于支持企业技术改造的若干措施'

test.each([
  ['its own title', NAME, NAME],
  ['a title with the office before it', NAME, `临江市工业和信息化局${NAME}`],
  ['a title behind an account’s bar', NAME, `政策丨${NAME}`],
  ['a title with its number behind it', NAME, `${NAME} 临工信规〔2025〕3号`],
  ['the notice that sends it out', '设备更新奖补办法', '关于印发《设备更新奖补办法》的通知'],
  ['a citation with the office before it', `临江市财政局 临江市科技局${NAME}`, NAME],
])('a document is found under %s', (_name, cited, title) => {
  expect(found(cited, null, [stored('a', title)])).toBe('a')
})

test.each([
  ['passes it on', `临江市转发${NAME}`],
  ['explains it', `《设备更新奖补办法》政策解读`],
  ['puts it off', '关于延长《设备更新奖补办法》申报时间的通知'],
])('a notice that only %s is not the document', (_name, title) => {
  expect(found(title.includes('设备') ? '设备更新奖补办法' : NAME, null, [stored('a', title)])).toBeNull()
})

test('the number decides: another number under the same title is another document', () => {
  const rows = [
    stored('a', NAME, { docNumbers: ['临工信〔2024〕3号'] }),
    stored('b', NAME, { docNumbers: ['临工信〔2025〕3号'] }),
  ]
  expect(found(NAME, '临工信[2025]3号', rows)).toBe('b')
  expect(found(NAME, '临工信〔2023〕3号', rows)).toBeNull()
})

test('of several copies of one number the first published is meant', () => {
  const copy = { docNumbers: ['临工信〔2025〕3号'] }
  const rows = [stored('a', NAME, { ...copy, publishedOn: '2025-06-09' }), stored('b', `转载：${NAME}`, copy)]
  expect(found(NAME, '临工信〔2025〕3号', rows)).toBe('b')
})

test('a title that fits several documents points to none', () => {
  expect(found(NAME, null, [stored('a', NAME), stored('b', NAME)])).toBeNull()
})

test('a notice never means itself, nor an explanation or news', () => {
  expect(found(NAME, null, [stored('self', NAME)])).toBeNull()
  expect(
    found(NAME, null, [stored('a', NAME, { kind: 'interpretation' }), stored('b', NAME, { kind: 'news' })]),
  ).toBeNull()
})
