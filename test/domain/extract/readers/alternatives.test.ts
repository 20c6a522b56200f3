import fc from 'fast-check'
import type { Condition } from '@/domain/notice'
import { readNotice } from './read'

const shown = ({ field, op, value, anyOf, certainty }: Condition): string => {
  const place = anyOf === null ? 'all' : `${anyOf.group}.${anyOf.choice}`
  return `${place} ${op === 'is' && value === '是' ? field : `${field} ${op} ${value}`}${certainty === 'unsure' ? ' ?' : ''}`
}
const read = (body: string): string[] => readNotice(body).conditions.map(shown)

describe('conditions of which one is enough', () => {
  it.each<[string, string, string[]]>([
    [
      'lines under 下列条件之一, whatever they ask',
      '企业须符合下列条件之一：\n（一）上年度营业收入不低于3000万元；\n（二）高新技术企业；\n（三）近三年获得省级科技奖励。\n二、其他\n成立满1年。',
      ['1.1 上年度营业收入 >= 30000000', '1.2 企业类型 is 高新技术企业', '1.3 近三年获得省级科技奖励', 'all 成立 >= 1'],
    ],
    [
      'what one line asks together stays one choice',
      '满足以下任意一项即可：1.从业人员50人以上且研发投入300万元以上；2.营业收入5000万元以上。',
      ['1.1 从业人员 >= 50', '1.1 研发投入 >= 3000000', '1.2 营业收入 >= 50000000'],
    ],
    [
      'a name in a line that asks for something else',
      '符合下列条件之一：1.与高新技术企业合作；2.已认定为高新技术企业且在有效期内。',
      ['1.1 与高新技术企业合作', '1.2 企业类型 is 高新技术企业'],
    ],
    [
      'lines without numbers, up to the full stop',
      '满足下列条件之一：\n营业收入2000万元以上；\n从业人员100人以上。\n成立满2年。',
      ['1.1 营业收入 >= 20000000', '1.2 从业人员 >= 100', 'all 成立 >= 2'],
    ],
    [
      'said behind the list',
      '1.营业收入2000万元以上；2.从业人员100人以上。以上条件满足其中一项即可。',
      ['1.1 营业收入 >= 20000000', '1.2 从业人员 >= 100'],
    ],
    [
      '或 between two thresholds',
      '上年度营业收入不低于3000万元或研发投入不低于300万元。',
      ['1.1 上年度营业收入 >= 30000000', '1.2 研发投入 >= 3000000'],
    ],
    [
      '或 behind a semicolon',
      '营业收入1000万元以上；或者从业人员100人以上。',
      ['1.1 营业收入 >= 10000000', '1.2 从业人员 >= 100'],
    ],
    [
      'two measures with one bound',
      '上年度营业收入或资产总额不低于1000万元。',
      ['1.1 上年度营业收入 >= 10000000', '1.2 资产总额 >= 10000000'],
    ],
    [
      'a standing or a threshold',
      '高新技术企业或上年度营业收入2000万元以上的企业。',
      ['1.1 企业类型 is 高新技术企业', '1.2 上年度营业收入 >= 20000000'],
    ],
    [
      '且 binds closer than 或, a comma not at all',
      '成立满1年，营业收入1000万元以上且研发费用占比5%以上，或从业人员100人以上。',
      ['all 成立 >= 1', '1.1 营业收入 >= 10000000', '1.1 研发费用占比 >= 5', '1.2 从业人员 >= 100'],
    ],
    [
      'A、B或C企业, the noun behind the last',
      '申报条件：高新技术、“专精特新”或创新型中小企业。',
      ['1.1 企业类型 is 高新技术企业', '1.2 企业类型 is “专精特新”企业', '1.3 企业类型 is 创新型中小企业'],
    ],
    [
      'a list of standings with 之一',
      '申报单位应为高新技术企业、瞪羚企业之一。',
      ['1.1 企业类型 is 高新技术企业', '1.2 企业类型 is 瞪羚企业'],
    ],
    [
      'two lists are two groups',
      '一、基本条件\n符合下列条件之一：1.营业收入2000万元以上；2.从业人员100人以上。\n二、研发条件\n符合下列条件之一：1.研发投入300万元以上；2.有效发明专利5件以上。',
      ['1.1 营业收入 >= 20000000', '1.2 从业人员 >= 100', '2.1 研发投入 >= 3000000', '2.2 有效发明专利 >= 5'],
    ],
  ])('%s', (_name, body, conditions) => expect(read(body)).toEqual(conditions))
})

describe('what only sounds like alternatives', () => {
  it.each<[string, string, string[]]>([
    [
      'all lines of 符合下列条件',
      '须同时符合下列条件：1.营业收入2000万元以上；2.从业人员100人以上。',
      ['all 营业收入 >= 20000000', 'all 从业人员 >= 100'],
    ],
    [
      'of two of three lines nothing is sure',
      '至少满足以下条件中的两项：1.营业收入2000万元以上；2.从业人员100人以上；3.研发投入300万元以上。',
      ['all 营业收入 >= 20000000 ?', 'all 从业人员 >= 100 ?', 'all 研发投入 >= 3000000 ?'],
    ],
    [
      'what bars is no condition to meet',
      '有下列情形之一的，不予支持：（一）资产负债率超过70%；（二）从业人员少于10人。',
      [],
    ],
    ['whom a sum is for', '对高新技术企业或专精特新企业给予奖励。', []],
    ['standings beside each other without a choice', '申报单位应为高新技术企业、瞪羚企业。', []],
    ['a single standing', '申报单位应为高新技术企业。', []],
  ])('%s', (_name, body, conditions) => expect(read(body)).toEqual(conditions))
})

const MEASURED = [
  '营业收入2000万元以上',
  '从业人员100人以上',
  '研发投入不低于300万元',
  '高新技术企业',
  '近三年获得省级奖励',
]

it('every line of a list becomes a choice of its own, in order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(MEASURED, { minLength: 2 }), (lines) => {
      const list = lines.map((line, i) => `${i + 1}.${line}；`).join('\n')
      const places = readNotice(`企业须符合下列条件之一：\n${list}`).conditions.map(({ anyOf }) => anyOf)
      expect(places).toEqual(lines.map((_line, i) => ({ group: 1, choice: i + 1 })))
    }),
  )
})
