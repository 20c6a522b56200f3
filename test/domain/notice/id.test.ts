import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { itemId, noticeId } from '@/domain/notice'
import type { LocalDate } from '@/domain/time'

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest()
const day = '2026-01-05' as LocalDate
const nameless = { ownId: null, link: null, form: 'wechat-articles', title: '通知', publishedOn: day }

describe('the id of a notice', () => {
  test('is ten letters and digits that fit a mini-program code', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => /^[a-z2-7]{10}$/.test(noticeId(a, b, sha256))))
  })

  test('is the same for ever', () => {
    expect(noticeId('samples', '2652057800_1', sha256)).toBe(noticeId('samples', '2652057800_1', sha256))
  })

  test('differs between sources that use the same identifiers', () => {
    expect(noticeId('a', '1', sha256)).not.toBe(noticeId('b', '1', sha256))
  })

  test('does not repeat among a hundred thousand', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, i) => noticeId('s', String(i), sha256)))
    expect(ids.size).toBe(100_000)
  })
})

describe('the identifier that a source gives an item', () => {
  test('is its own where it has one', () => {
    expect(itemId({ ...nameless, ownId: '7_1', link: 'https://a.example' }, sha256)).toBe('7_1')
  })
  test('is else the link', () => {
    expect(itemId({ ...nameless, link: 'https://a.example' }, sha256)).toBe('https://a.example')
  })
  test('is else made of form, title and date', () => {
    const made = itemId(nameless, sha256)
    expect(made).toMatch(/^[a-z2-7]{16}$/)
    expect(itemId({ ...nameless, publishedOn: null }, sha256)).not.toBe(made)
    expect(itemId({ ...nameless, title: '通告' }, sha256)).not.toBe(made)
  })
})
