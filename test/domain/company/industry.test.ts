import { INDUSTRIES, LINES_OF, industryName, searchIndustries } from '@/domain/company'

test('the sections run from A to T without a gap', () => {
  expect(INDUSTRIES.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST')
  expect(Object.keys(LINES_OF)).toHaveLength(20)
})

test.each([
  ['软件', 'I'],
  ['饭店', 'H'],
  ['汽车零部件', 'C'],
  ['物流', 'G'],
  ['批发', 'F'],
  ['c', 'C'],
  ['养老', 'Q'],
  ['it', 'I'],
  ['光伏', 'C'],
])('whoever types %s finds section %s first', (typed, code) => {
  expect(searchIndustries(typed)[0]?.code).toBe(code)
})

test('nothing typed lists all, nonsense lists none', () => {
  expect(searchIndustries(' ')).toHaveLength(20)
  expect(searchIndustries('量子烤红薯')).toEqual([])
  expect(industryName('C')).toBe('制造业')
})
