const EACH =
  /每(?:个|名|位|家|户|件|项|台|辆|张|届|只|条|座|期)?(人|企业|单位|项目|场|展位|平方米|千瓦时|度|吨|产品|品种|认证|平台|机构|月|年|晚|天|日|公里|美元|团队|标准|专利|桩|车|周期|季度)?/g
const ONE = /单(?:个|家|户|台|项|件|次|笔)?(项目|企业|机构|产品|平台|机)?/
const WORDS: Record<string, string> = {
  每家: '家',
  每户: '户',
  每件: '件',
  每项: '项',
  每名: '人',
  每位: '人',
  每台: '台',
  每辆: '辆',
  每张: '张',
}
const MEASURED = /平方米|千瓦时|吨|公里|美元|晚|天|月|^人·/

/** Per what a sum is given, from the words before it: 每人每月 is 人·月; null where it is given once. */
export const unitBefore = (clause: string): string | null => {
  const parts = [...clause.matchAll(EACH)].flatMap(([all, noun]) => noun ?? WORDS[all] ?? [])
  if (parts.length > 0) return [...new Set(parts)].slice(0, 2).join('·')
  return ONE.exec(clause)?.[1] ?? null
}

/** True where the whole sum grows with a measured quantity, so that a limit on it is a price, not a ceiling. */
export const isMeasured = (unit: string | null): boolean => unit !== null && MEASURED.test(unit)

/** True where a firm gets the sum once for itself or its project, not by number: 每家奖励20万元. */
export const isOnce = (unit: string | null): boolean =>
  unit === null || /^(?:家|户|企业|单位|项目|项|平台|机构)$/.test(unit)
