const ROLE = '(?:责任)?(?:编辑|责编|编审|校对|初审|复审|复核|终审|审核|审校|监制|排版|值班编委|供稿|图源)\\s*[:|丨]'
/** Lines that an account's editors leave under a text. */
const EDITORS = new RegExp(`\\n${ROLE}`)
const APPEAL = /\n?(?:点赞|在看|点击阅读原文|长按识别|扫码关注|欢迎关注)[|丨、]?(?:分享|在看|推荐|关注)?/
/** 资金来源:市财政 speaks of the matter, not of the text. */
const ORIGIN = /(?:^|资金|经费|数据|收入|款项|人员|货物|案例|[^])来源[:丨|]\s*([^\n]{1,60})(?=\n|$)/g
const OF_THE_MATTER = /^(?:资金|经费|数据|收入|款项|人员|货物|案例)/
const ROLE_BEHIND = new RegExp(`${ROLE}.*$`)

/** How far before the end a footer may begin. */
const FOOTER_LENGTH = 500
/** No line of a footer is longer. */
const LINE_LENGTH = 60

export interface Footer {
  /** Where it begins; the length of the text where there is none. */
  start: number
  /** From whom the editors have the text (来源), null where they do not say. */
  origin: string | null
}

const isFooter = (text: string): boolean => text.split('\n').every((line) => line.length <= LINE_LENGTH)

/** Below the source stand editors and appeals, or nothing. */
const endsWithOrigin = (below: string): boolean =>
  below.trim() === '' || below.search(EDITORS) === 0 || below.search(APPEAL) === 0

const originIn = (tail: string): { at: number; origin: string } | null => {
  for (const found of tail.matchAll(ORIGIN)) {
    const [all, name = ''] = found
    const below = tail.slice(found.index + all.length).replace(/^\n+(?=\n)/, '')
    if (OF_THE_MATTER.test(all) || !endsWithOrigin(below)) continue
    return { at: found.index + all.indexOf('来源'), origin: name.replace(ROLE_BEHIND, '').trim() }
  }
  return null
}

/** What editors leave at the end of a text whose breaks are `\n` and whose marks are half-width. */
export const footerOf = (text: string): Footer => {
  const from = Math.max(0, text.length - FOOTER_LENGTH)
  const tail = text.slice(from)
  const source = originIn(tail)
  const starts = [source?.at ?? -1, ...[EDITORS, APPEAL].map((pattern) => tail.search(pattern))]
  const found = starts.filter((at) => at >= 0 && isFooter(tail.slice(at)))
  let start = found.length === 0 ? text.length : from + Math.min(...found)
  while (found.length > 0 && /\s/.test(text.charAt(start - 1))) start--
  return { start, origin: source === null || source.origin === '' ? null : source.origin }
}
