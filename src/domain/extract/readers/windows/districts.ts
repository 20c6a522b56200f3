/** 其中余姚市、慈溪市为, 其余区县(市)统一为: a place and nothing else leads to the day. */
const PLACE_ONLY =
  /^[,;、(]?(?:其中|其余|其他|另)?[:,]?[\u3400-\u9fff、()]{1,24}(?:区|县|市|旗|州|盟|地|\))(?:统一|均)?(?:为|是|:)$/
/** What a sentence times before it goes through the places: 各地受理截止日:. */
const TIMED = /([^,。;:]{0,16}(?:截止|截至)[^,。;:]{0,6}?)(?::|为)[^。;]{0,120}$/

/** What is timed by a day that a list of places leads to; null elsewhere. */
export const placeLabel = (head: string, lead: string): string | null => {
  const own = lead.slice(lead.lastIndexOf(':', lead.length - 2) + 1)
  if (!PLACE_ONLY.test(own)) return null
  return TIMED.exec(head)?.[1] ?? null
}
