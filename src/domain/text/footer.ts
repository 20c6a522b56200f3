/** Lines that an account's editors leave under a text. */
const EDITORS = /\n(?:责任)?(?:编辑|责编|编审|校对|复核|终审|审核|监制|排版)[:|丨]/
const APPEAL = /\n?(?:点赞|点击阅读原文|长按识别|扫码关注)[|丨、]?(?:分享|在看|推荐|关注)?/

/** How far before the end a footer may begin. */
const FOOTER_LENGTH = 500

/** Where the editors' footer begins; the length of the text where there is none. */
export const footerStart = (text: string): number => {
  const from = Math.max(0, text.length - FOOTER_LENGTH)
  const tail = text.slice(from)
  const starts = [EDITORS, APPEAL].map((pattern) => tail.search(pattern)).filter((at) => at >= 0)
  return starts.length === 0 ? text.length : from + Math.min(...starts)
}
