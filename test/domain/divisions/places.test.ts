import fc from 'fast-check'
import { placesIn, settle } from '@/domain/divisions'

const codesIn = (text: string, shortened = false) => {
  const places = placesIn(text, shortened)
  return places.map((place) => settle(place, places)?.code ?? null)
}

describe('places that a text names', () => {
  it.each<[string, string, (string | null)[]]>([
    ['names in a row lead to the last', '江苏省南京市江宁区的企业', ['320115']],
    ['a province may stand before a district', '上海市黄浦区', ['310101']],
    [
      'a name that many cities have is settled by the city beside it',
      '徐州市召开会议，鼓楼区参加',
      ['320300', '320302'],
    ],
    ['a name that many cities have stays open without one', '鼓楼区工信局', [null]],
    ['two places stay two', '湖南省和贵州省', ['430000', '520000']],
    ['an ordinary word is no district', '城区和郊区', []],
    ['names without 市 are not read in running text', '支持南京企业', []],
  ])('%s: %s', (_rule, text, codes) => expect(codesIn(text)).toEqual(codes))

  it('headlines may leave 省 and 市 out', () => {
    expect(codesIn('江苏南京企业', true)).toEqual(['320100'])
    expect(codesIn('吉林出台新政', true)).toEqual(['220000'])
  })

  it('spans lie in order inside any text', () => {
    const text = fc.array(fc.constantFrom('江苏', '省', '南京市', '区', '鼓楼区', '的', '😀', '上海'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, fc.boolean(), (parts, shortened) => {
        const joined = parts.join('')
        let last = 0
        for (const { start, end } of placesIn(joined, shortened)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(joined.length)
      }),
    )
  })
})
