import type { Benefit } from '@/domain/notice'

/** 对2025年认定的国家级、省级、市级智能工厂,分别给予…: what stands before 分别. */
const LISTED =
  /对([^;。:]{3,80}?),?(?:经[\u4e00-\u9fff]{2,6},?)?(?:每(?:个|家|人)[\u4e00-\u9fff]{0,4})?分别(?:一次性)?(?:给予|奖励|补助|补贴|资助|按)/
const PARTED = /[、,]|和|及|或/
/** What all of a list have in common stands before its first name: 2025年认定的, 新晋升. */
const COMMON = /^.*(?:的|认定为?|获评|评为|晋升|首次取得|取得|入选|获得)(?=[\u4e00-\u9fff“A-Z第])/
const LONGEST = 24

/** The names of tiers that one sentence lists, one for each of its sums; null where there are more or fewer. */
export const tierNames = (tiers: readonly Benefit[], sentence: string): string[] | null => {
  const listed = LISTED.exec(sentence)?.[1]
  const [first = '', ...others] = listed?.split(PARTED) ?? []
  const names = [first.replace(COMMON, ''), ...others].map((name) => name.trim())
  const fits = names.length === tiers.length && names.every((name) => name.length > 0 && name.length <= LONGEST)
  return fits && new Set(names).size === names.length ? names : null
}
