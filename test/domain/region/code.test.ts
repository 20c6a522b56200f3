import fc from 'fast-check'
import { ancestorsOf, holds, levelOfCode } from '@/domain/region'

const code = fc.integer({ min: 100000, max: 999999 }).map(String)

describe('the digits of a code say its place in the state', () => {
  it.each([
    ['100000', 'national'],
    ['320000', 'province'],
    ['320100', 'city'],
    ['320115', 'district'],
    ['429004', 'district'],
    ['32011', null],
    ['012345', null],
    ['32011a', null],
    ['', null],
  ])('%s is %s', (text, level) => expect(levelOfCode(text)).toBe(level))

  it.each([
    ['320115', ['320100', '320000', '100000']],
    ['320100', ['320000', '100000']],
    ['320000', ['100000']],
    ['100000', []],
    ['x', []],
  ])('%s lies in %j', (text, ancestors) => expect(ancestorsOf(text)).toEqual(ancestors))

  it('a place holds itself and what lies in it, never what it lies in', () => {
    expect(holds('320000', '320115')).toBe(true)
    expect(holds('320115', '320115')).toBe(true)
    expect(holds('320115', '320000')).toBe(false)
    expect(holds('330000', '320115')).toBe(false)
  })

  it('every ancestor of a code has only that code’s further ancestors above it', () => {
    fc.assert(
      fc.property(code, (text) => {
        ancestorsOf(text).forEach((ancestor, i, all) => expect(ancestorsOf(ancestor)).toEqual(all.slice(i + 1)))
      }),
    )
  })
})
