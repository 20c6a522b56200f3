/** 6/15前, 6.15止. */
const CLOSES = /^(?:日)?(?:前|之前|以前|止|截止)(?![后期述款])/
const RANGE = /^[-~至到](?:1[0-2]|0?[1-9])[./](?:3[01]|[12][0-9]|0?[1-9])(?![0-9.%元万亿倍])/
/** 申报时间:5.20-6.15 says that figures are days; a plain 3.5-4.2 may be anything. */
const LABEL = /(?:时间|日期|期限|截止|受理|申报|报名)(?:为|:|是)?$/
const RANGED =
  /(?:时间|日期|期限|截止|受理|申报|报名)(?:为|:|是)?(?:1[0-2]|0?[1-9])[./](?:3[01]|[12][0-9]|0?[1-9])[-~至到]$/
/** 申报截止:6/15 closes without a word behind it. */
const NAMED_CLOSE = /(?:截止|截至)(?:时间|日期|日)?(?:为|是|:|到|至)?$/
const NO_FIGURE = /^(?![0-9.%元万亿倍个家项条人])/
const BEHIND = 30

/** True for a month and a day in figures that the words around them call a day. */
export const isShortDay = (text: string, start: number, end: number): boolean => {
  const after = text.slice(end, end + 12)
  const before = text.slice(Math.max(0, start - BEHIND), start)
  if (RANGE.test(after)) return LABEL.test(before)
  return RANGED.test(before) || CLOSES.test(after) || (NAMED_CLOSE.test(before) && NO_FIGURE.test(after))
}
