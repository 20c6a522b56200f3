/** The words with which a document's title ends. */
const KINDS =
  '通知|通告|公告|公示|意见|办法|决定|决议|规定|方案|规划|措施|细则|条例|解读|批复|通报|纲要|计划|指南|指引|答复|要点|目录|清单|名单|规范|规程|制度|章程|倡议书|政策问答|问答|复函|的函|令'
const END = new RegExp(`(?:${KINDS})(?:\\([^()]{1,40}\\))*$`)
const NAMES_ITS_MATTER = /关于|印发|转发|公布|发布|《/
const OPENS = '《〈<(（“"[【〔'
const CLOSES = '》〉>)）”"]】〕'
const STOPS = /[。;；!！?？:：]/
const SHORTEST = 6
const LONGEST = 150

const widths = (text: string): string =>
  text
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/[﹝［]/g, '〔')
    .replace(/[﹞］]/g, '〕')

/** The offset of the first mark that ends a clause outside brackets and quotes. */
export const clauseEnd = (text: string, stops: RegExp): number => {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    if (OPENS.includes(unit)) depth++
    else if (CLOSES.includes(unit)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && stops.test(unit)) return i
  }
  return text.length
}

const isTitle = (text: string): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST && END.test(text) && clauseEnd(text, STOPS) === text.length

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十百零]{1,4}[条章节]|[(（]?\d{1,2}[)）.、]|[(（][一二三四五六七八九十]{1,3}[)）]|附[件表])/
const CITES = /^(?:根据|按照|依据|为|经|现将|对|请|各|要|应|将|我)/

/** True for a line that is the title of a document and nothing else. */
export const isTitleLine = (line: string): boolean => {
  const text = widths(line.trim())
  return isTitle(text) && !NUMBERED.test(text) && !CITES.test(text)
}

/** Where a title may end inside a running line: at a blank, a document number, or the addressees. */
const INNER_END = new RegExp(
  `(?:${KINDS})(?:\\([^()]{1,40}\\))*(?=\\s|[\\u3400-\\u9fff]{2,12}〔(?:19|20)\\d\\d〕|各[省市县区地州盟旗有相设])`,
  'g',
)

/** The title with which a running text begins, or null. */
export const titleAtHead = (text: string): string | null => {
  const head = widths(text.trim().slice(0, LONGEST * 2))
  const clause = head.slice(0, clauseEnd(head, /[。;；!！?？:：,，]/))
  for (const found of clause.matchAll(INNER_END)) {
    const title = clause.slice(0, found.index + found[0].length).trim()
    if (isTitle(title) && NAMES_ITS_MATTER.test(title) && !CITES.test(title)) return title
  }
  return isTitle(clause.trim()) && NAMES_ITS_MATTER.test(clause) && !CITES.test(clause) ? clause.trim() : null
}
