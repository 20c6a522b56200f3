import { divisionOf, divisionsNamed } from '@/domain/divisions'
import { DIVISIONS } from '@/domain/divisions/division'
import { ancestorsOf, levelOfCode } from '@/domain/region'

describe('the table of divisions', () => {
  it('has every province, and the prefectures and counties that the bureau counts', () => {
    const count = (level: string) => DIVISIONS.filter((division) => division.level === level).length
    expect(count('province')).toBe(34)
    expect(count('city')).toBeGreaterThan(325)
    expect(count('district')).toBeGreaterThan(2900)
  })

  it('gives each division a code of its own whose digits say its level', () => {
    expect(new Set(DIVISIONS.map(({ code }) => code)).size).toBe(DIVISIONS.length)
    for (const { code, level } of DIVISIONS) expect(levelOfCode(code)).toBe(level)
  })

  it('knows the province of every division', () => {
    for (const { code } of DIVISIONS) {
      const province = ancestorsOf(code).find((ancestor) => levelOfCode(ancestor) === 'province') ?? code
      expect(divisionOf(province)?.level).toBe('province')
    }
  })

  it('names no counting group and no empty name', () => {
    for (const { name } of DIVISIONS) expect(name).toMatch(/^[\u4e00-\u9fff]{2,}$/)
    for (const { name } of DIVISIONS) expect(name).not.toMatch(/^(市辖区|县)$|直辖县级/)
  })

  it.each([
    ['320115', '江宁区'],
    ['310115', '浦东新区'],
    ['330114', '钱塘区'],
    ['429004', '仙桃市'],
    ['441900', '东莞市'],
    ['540581', '错那市'],
    ['620900', '酒泉市'],
  ])('%s is %s', (code, name) => expect(divisionOf(code)?.name).toBe(name))

  it.each([
    ['江苏', ['320000']],
    ['内蒙古', ['150000']],
    ['吉林', ['220000', '220200']],
    ['恩施', ['422800']],
    ['临夏市', ['622901']],
    ['无此地', []],
  ])('%s may mean %j', (name, codes) => expect(divisionsNamed(name).map(({ code }) => code)).toEqual(codes))
})
