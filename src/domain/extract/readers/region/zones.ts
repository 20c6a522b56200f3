const ZONES =
  '经济技术开发区|高新技术产业开发区|高新技术开发区|新技术开发区|综合保税区|自由贸易试验区|产业园区|工业园区|经济开发区|开发区|高新区|经开区|保税区|新片区|科学城|示范区|度假区|合作区|新区|小镇|科技城|产业园'
const ZONE = new RegExp(`(?:${ZONES})`)
const AT_HEAD = new RegExp(`(?:^关于|^|关于|开展|组织|年度?)([\\u4e00-\\u9fffA-Za-z]{2,10}?(?:${ZONES}))`)
const NAME = /^[\u4e00-\u9fffA-Za-z]*$/
/** Words that make it any zone, or a zone in a sentence, not the name of one. */
const NAMELESS = /各|国家级|省级|市级|所在|有关|本市|本区|以及|支持|年度|推进|建设|组织|开展|申报|认定|[的和与在]/
const LONGEST_ZONE = 24

/** The zone whose name a text begins with; behind a place the kind of zone alone is its name: 长春 + 新区. */
export const zoneAtStart = (text: string, behindPlace: boolean): string | null => {
  const match = ZONE.exec(text.slice(0, LONGEST_ZONE))
  if (!match) return null
  const own = text.slice(0, match.index)
  const named = own === '' ? behindPlace : own.length >= 2 && NAME.test(own) && !NAMELESS.test(own)
  return named && !/^[省市区县]/.test(own) ? own + match[0] : null
}

/** The zone that a headline is about: 关于某某高新区…, 某某小镇专项政策. */
export const zoneInHeadline = (title: string): string | null => {
  const name = AT_HEAD.exec(title)?.[1] ?? ''
  return name === '' || NAMELESS.test(name) ? null : name
}
