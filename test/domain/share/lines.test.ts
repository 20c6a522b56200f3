import fc from 'fast-check'
import { breakLines } from '@/domain/share'
import type { Measure } from '@/domain/share'

/** A Chinese character is as wide as its size, everything else half. */
const measure: Measure = (text, size) =>
  Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2000 ? size : size / 2), 0)
const broken = (text: string, width: number, most = 9, even = false) =>
  breakLines(text, { width, size: 10, bold: false, most, even }, measure)

describe('lines', () => {
  it.each([
    ['a text that fits is one line', '设备奖补', 40, ['设备奖补']],
    ['a longer one goes on below', '设备奖补申报', 40, ['设备奖补', '申报']],
    ['a date stays whole', '奖补于12月23日截止', 60, ['奖补于', '12月23日截止']],
    ['a sum stays whole', '奖励1,000万元整', 50, ['奖励', '1,000万元', '整']],
    ['no line begins with a comma', '设备奖补，技改', 40, ['设备奖', '补，技改']],
    ['no line ends with an opening bracket', '设备奖（技改）', 40, ['设备奖', '（技改）']],
    ['what is wider than a line is broken all the same', '1234567890', 20, ['1234', '5678', '90']],
    ['nothing is no line', '', 40, []],
  ])('%s', (_, text, width, lines) => expect(broken(text, width)).toEqual(lines))

  it('what does not fit ends in an ellipsis, behind no comma', () => {
    expect(broken('设备奖补申报技改', 40, 1)).toEqual(['设备奖…'])
    expect(broken('设备奖补申报，技改项目', 40, 2)).toEqual(['设备奖补', '申报…'])
  })

  it('a heading leaves no single word to its last line', () => {
    expect(broken('智造焕新项目设备奖补开始申报啊', 140, 2)).toEqual(['智造焕新项目设备奖补开始申报', '啊'])
    expect(broken('智造焕新项目设备奖补开始申报啊', 140, 2, true)).toEqual(['智造焕新项目设备', '奖补开始申报啊'])
  })

  const texts = fc.string({
    unit: fc.constantFrom(...'奖补技改申报，。（）《》0123456789,月日元 abc…'.split('')),
    maxLength: 60,
  })
  it('no line is wider than its room, nor are there more lines than allowed', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 20, max: 120 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (text, width, most, even) => {
          const lines = broken(text, width, most, even)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(measure(line, 10, false)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('where everything fits nothing is lost', () => {
    const solid = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 120 }), fc.boolean(), (text, width, even) => {
        expect(solid(broken(text, width, 99, even).join(''))).toBe(solid(text))
      }),
    )
  })
})
