import type { Benefit, NoticeKind } from '@/domain/notice'
import type { NormalText } from '@/domain/text'
import { tierNames } from './tierNames'

const FIGURE =
  /\d[\d,.]*\s?[亿万千百]*美?元|\d[\d,.]*\s?[%‰]|百分之|千分之|个百分点|\d\s?[:：]\s?\d|[一二两三四五六七八九十]+成(?![为立果长])|(?:全额|减半|折半|LPR|同比)/g
/** A sentence of these says more than the one sum: a further gift, a limit of its own, parts over time. */
const MORE =
  /再|另|额外|其中|累计|合计|叠加|上浮|提高|分[一二两三四五\d]?个?(?:阶段|期|年|档|段|批|次)|最多|限[额于]|不超过|不高于|封顶|为限|以内|左右|期限|连续|每年|每月|年度(?:最高|封顶|内)|补足|差额|扣除|原则上|视/
/** What was or is about to be paid to others, and what is no grant. */
const OTHERS = /拟对|已(?:经)?(?:发放|拨付|兑现|给予|有)|共(?:计|发放)|投资$|罚|贷款|授信|担保|基金|预算|用足|统筹|安排/
/** A list of who is granted tells what they get, not what others may. */
const LISTS: readonly NoticeKind[] = ['publicity', 'result']
const GIVES = '(?:一次性|资金|政策|专项|财政|市级|引才|项目)*(?:奖励|补助|补贴|资助|奖补|扶持|支持|经费)'
const SUM = '\\d[\\d,.]*\\s?[亿万千百]*元'
const LONGEST = 140

/** For whom: 对首次上规的企业, 取得注册证的. */
const FOR_WHOM = /对[^,:;]{4,70}|[^,:;]{4,70}的(?:[\u4e00-\u9fff]{2,8})?,/
const LUMP = new RegExp(
  `(?:给予|奖励|补助|补贴|资助|发放)(?:每?(?:家|户|个|项)?(?:企业|单位|项目|平台|机构)?)?(?:一次性)?${SUM}(?:的)?(?:人民币)?(?:${GIVES}|[,.;。]|$)`,
)
const MOST = new RegExp(`(?:给予|可获|奖励|补助|补贴|资助)(?:不超过)?最高(?:可达)?${SUM}(?:的)?${GIVES}`)
const EACH = new RegExp(
  `每(?:个|名|人|家|台|项|件|场)?[\u4e00-\u9fff]{0,4}(?:给予|补贴|补助|奖励|资助)?(?:一次性)?${SUM}(?:的)?(?:标准)?(?:,给予|${GIVES}|[,.;。]|$)`,
)

/** A ceiling for each of something else says nothing of the whole. */
const ONCE = /^(?:家|户|企业|单位)?$/

/** The figures of a sentence; two make it a matter of which belongs to what. */
const figuresIn = (text: string): number => (text.match(FIGURE) ?? []).length

type States = (benefit: Benefit, text: string) => boolean

const isExact = ({ amountYuan, capYuan }: Benefit, text: string): boolean =>
  amountYuan !== null && capYuan === null && !/最高/.test(text)

/** How the sentence of each kind must put its sum. */
const STATES: Partial<Record<Benefit['kind'], States>> = {
  cap: ({ unit }, text) => ONCE.test(unit ?? '') && MOST.test(text),
  lump: (benefit, text) => isExact(benefit, text) && LUMP.test(text),
  perUnit: (benefit, text) => isExact(benefit, text) && !/[·/]/.test(benefit.unit ?? '·') && EACH.test(text),
}

const statesOne: States = (benefit, text) =>
  benefit.rate === null &&
  figuresIn(text) === 1 &&
  FOR_WHOM.test(text) &&
  (STATES[benefit.kind]?.(benefit, text) ?? false)

/** 对国家级、省级…,分别给予…: as many names as sums, and nothing else. */
const statesTiers = (group: readonly Benefit[], text: string): boolean =>
  group.every(({ amountYuan, capYuan, rate }) => amountYuan !== null && capYuan === null && rate === null) &&
  figuresIn(text) === group.length &&
  tierNames(group, text) !== null

const sentenceOf = ({ evidence }: Benefit, { sentences, map }: NormalText): string =>
  sentences.find(({ end }) => (map.ends[end - 1] ?? 0) > evidence.start)?.text ?? ''

const isPlain = (text: string): boolean =>
  text !== '' && text.length <= LONGEST && !MORE.test(text) && !OTHERS.test(text)

/**
 * True where one short sentence states one sum, or one list of sums with as many names, and for whom: nothing in it
 * competes, so it may be shown before a person has looked.
 */
export const isClear = (group: readonly Benefit[], source: NormalText, kind: NoticeKind): boolean => {
  const [first] = group
  if (first === undefined || LISTS.includes(kind) || group.some(({ certainty }) => certainty === 'unsure')) return false
  const text = sentenceOf(first, source)
  if (!isPlain(text)) return false
  return group.length === 1 ? statesOne(first, text) : statesTiers(group, text)
}
