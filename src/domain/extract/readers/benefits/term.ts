const TERM =
  /(?:期限|补贴期|贴息期|最长|最多享受|连续(?:补贴|支持|享受)?)(?:期限)?(?:原则上)?(?:最长)?(?:不得?超过|为|不超)?\s?(\d{1,3}|[一二两三四五])\s?(年|个月)/
const NUMERALS = '零一二三四五'

/** For how many months at most the benefit is given, null where the sentence does not say. */
export const maxTermMonths = (sentence: string): number | null => {
  const [, figure = '', unit] = TERM.exec(sentence) ?? []
  if (unit === undefined) return null
  const count = figure === '两' ? 2 : /^\d+$/.test(figure) ? Number(figure) : NUMERALS.indexOf(figure)
  return unit === '年' ? count * 12 : count
}
