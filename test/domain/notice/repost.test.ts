import fc from 'fast-check'
import { clustersOf, tieOf } from '@/domain/notice'
import type { Tie } from '@/domain/notice'
import { isRepost } from '@/domain/notice/repost'
import { likeness } from '../../support/likeness'

const TITLE = '关于组织申报2026年度先进制造业专项资金项目的通知'
const OTHER_YEAR = '关于组织申报2025年度先进制造业专项资金项目的通知'
const BODY = `各设区市工业和信息化局，各有关企业：
为加快先进制造业高质量发展，推动产业基础再造和重大技术装备攻关，现组织开展专项资金项目申报工作，有关事项通知如下。
一、支持方向。重点支持智能化改造数字化转型、绿色低碳改造、首台套装备示范应用、产业链协同创新等四个方向的项目。
二、申报条件。申报企业应当在本省注册，具有独立法人资格，财务管理制度健全，近三年内无重大安全和环保事故。
三、申报程序。请符合条件的企业于2026年3月31日前登录专项资金管理平台在线填报，逾期不予受理。`
const PREFACE = '现将省厅文件转发给你们，请各地抓紧组织，并于2026年3月20日前将汇总材料报送我局。\n'
const UNLIKE = `各有关单位：根据年度计划安排，定于近期举办数字化转型供需对接活动，邀请服务商与制造企业面对面交流，请有意参加的
企业于2026年4月8日前扫描二维码报名，名额有限，报满为止。活动设主论坛与两个分论坛，现场提供咨询诊断、融资对接和人才招聘服务，
食宿自理，不收取任何费用，会场设有停车位，建议绿色出行，请携带身份证件提前半小时签到入场。`

const one = likeness('a', TITLE, BODY)

test.each([
  ['the same text elsewhere, days later', likeness('b', TITLE, BODY, '2026-03-05')],
  ['the same text under an account’s own headline', likeness('b', `通知丨${TITLE}`, `来源说明：转载。\n${BODY}`)],
  ['the same text with a preface of the lower level', likeness('b', TITLE, `${PREFACE}${BODY}`)],
  ['the same text under another headline', likeness('b', '重要！这笔专项资金开始申报了', BODY)],
])('a repost: %s', (_name, other) => {
  expect(isRepost(one, other)).toBe(true)
})

test.each([
  ['last year’s call of nearly the same words', likeness('b', OTHER_YEAR, BODY)],
  ['the same call a year later', likeness('b', TITLE, BODY, '2027-03-02')],
  ['its postponement', likeness('b', `关于延长申报时间的通知（${TITLE}）`, BODY)],
  ['another text under the same title', likeness('b', TITLE, UNLIKE)],
  ['another batch', likeness('b', TITLE.replace('项目', '第二批项目'), BODY)],
  ['two lines under the same title', likeness('b', TITLE, '见附件。')],
])('no repost: %s', (_name, other) => {
  expect(isRepost(one, other)).toBe(false)
})

test('what names the document that it passes on belongs to it, though it holds none of its text', () => {
  const forward = likeness(
    'b',
    `转发${TITLE}`,
    `各有关企业：现转发《${TITLE}》，请于2026年3月20日前登录平台申报，逾期不予受理。`,
  )
  expect(isRepost(one, forward)).toBe(true)
})

const pool = [
  one,
  likeness('b', TITLE, `${PREFACE}${BODY}`),
  likeness('c', '重要！这笔专项资金开始申报了', BODY),
  likeness('d', OTHER_YEAR, BODY, '2025-03-02'),
  likeness('e', TITLE, UNLIKE),
  likeness('f', '数字化转型供需对接活动报名', UNLIKE),
]

test('being a repost is the same both ways', () => {
  for (const a of pool) for (const b of pool) expect(isRepost(a, b)).toBe(isRepost(b, a))
})

test('a cluster is named by the least id of its members, and a notice alone has none', () => {
  expect(Object.fromEntries(clustersOf(pool))).toEqual({ a: 'a', b: 'a', c: 'a', d: null, e: 'e', f: 'e' })
})

test('clusters are the same in whatever order notices come', () => {
  const expected = Object.fromEntries(clustersOf(pool))
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (order) => {
      expect(Object.fromEntries(clustersOf(order))).toEqual(expected)
    }),
  )
})

describe('what a person said of two notices', () => {
  const tie = (a: string, b: string, kind: Tie['tie'], order = 1): Tie => ({ a, b, tie: kind, order })
  const after = (...ties: Tie[]) => Object.fromEntries(clustersOf(pool, tieOf(ties)))

  test('puts together what looks like nothing of the kind', () => {
    expect(after(tie('d', 'e', 'same'))).toEqual({ a: 'a', b: 'a', c: 'a', d: 'd', e: 'd', f: 'd' })
  })

  test('puts apart what looks the same, also where a third one hangs together with both', () => {
    expect(after(tie('a', 'c', 'apart'))).toMatchObject({ a: 'a', b: 'a', c: null })
  })

  test('the last word on a pair counts, whoever said it from whichever side', () => {
    expect(after(tie('d', 'e', 'same', 1), tie('e', 'd', 'apart', 2))).toMatchObject({ d: null, e: 'e' })
    expect(after(tie('e', 'd', 'apart', 1), tie('d', 'e', 'same', 2))).toMatchObject({ d: 'd', e: 'd' })
  })

  test('holds in whatever order notices come, and two put apart are never together', () => {
    const ids = pool.map(({ id }) => id)
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b)
    const one = fc.tuple(pair, fc.constantFrom('same' as const, 'apart' as const), fc.nat(9))
    const said = fc
      .array(one, { maxLength: 8 })
      .map((all) => all.map(([[a, b], kind, order]) => tie(a, b, kind, order)))
    fc.assert(
      fc.property(said, fc.shuffledSubarray(pool, { minLength: pool.length }), (ties, order) => {
        const clusters = clustersOf(order, tieOf(ties))
        expect(Object.fromEntries(clusters)).toEqual(Object.fromEntries(clustersOf(pool, tieOf(ties))))
        for (const { a, b } of ties)
          if (tieOf(ties)(a, b) === 'apart')
            expect(clusters.get(a) === null || clusters.get(a) !== clusters.get(b)).toBe(true)
      }),
    )
  })
})
