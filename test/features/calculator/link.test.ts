import fc from 'fast-check'
import type { Entries } from '@/features/calculator/session/entries'
import { decodeEntries, encodeEntries, idsOf, sessionPath } from '@/features/calculator/session/link'

const anyEntries: fc.Arbitrary<Entries> = fc.dictionary(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((key) => key !== '__proto__'),
  fc.record({
    typed: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
    unit: fc.constantFrom('元' as const, '万元' as const),
  }),
)
const word = (path: string, name: string) => new RegExp(`[?&]${name}=([^&]*)`).exec(path)?.[1] ?? ''

describe('a share link', () => {
  it('restores exactly what was typed, decoded on the way or not', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const code = encodeEntries(entries)
        expect(decodeEntries(code)).toEqual(entries)
        expect(decodeEntries(decodeURIComponent(code))).toEqual(entries)
        expect(decodeEntries(decodeURIComponent(decodeURIComponent(encodeURIComponent(code))))).toEqual(entries)
      }),
    )
  })

  it('names the rules in their order', () => {
    const ids = ['pack:a:b', 'n1:rate-1', 'n2:上年度研发费用#cap-1']
    expect(idsOf(word(sessionPath(ids, {}), 'ids'))).toEqual(ids)
  })

  it('holds the figures and nothing of who typed them', () => {
    const entries: Entries = { 设备购置额: { typed: '2,600', unit: '万元' }, 人数: { typed: '', unit: '万元' } }
    expect(JSON.parse(decodeURIComponent(encodeEntries(entries).replace(/~/g, '%')))).toEqual([
      ['设备购置额', '2,600', '万元'],
    ])
  })

  it.each(['', '~', '~E9', 'x', '~5B1~5D', '[[1,2]]', 'null'])(
    'mutilated as “%s” restores nothing and throws nothing',
    (code) => expect(decodeEntries(code)).toEqual({}),
  )
})
