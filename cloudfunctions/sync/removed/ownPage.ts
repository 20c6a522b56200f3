import { load } from 'cheerio/slim'
import type { Fetched } from '../fetch/fetchText'
import { isTooDeep } from '../formats/html/depth'

/** What a notice's own address says of it. */
export type OwnPage = 'gone' | 'there' | 'unclear'

/** Not Found, Gone. */
const GONE_STATUSES = [404, 410]
/** What offices and WeChat put in the place of a text that was taken down. */
const GONE_WORDS =
  /已(?:被|经|由)?[^，。；]{0,10}(?:删除|撤下|下架|撤稿)|(?:页面|网页|文章|内容|信息|稿件)(?:已)?(?:不存在|失效)/
/** A page that says nothing else is no longer than this; longer ones have texts of their own about deleting. */
const NOTICE_LENGTH = 300
/** So much of a title tells one notice from another; lists cut longer ones. */
const TITLE_LENGTH = 12

const squashed = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}，。；]/gu, '')

const visibleText = (html: string): string => {
  const $ = load(html)
  $('script, style, noscript').remove()
  return squashed($.root().text())
}

/** Reads what came of asking a notice's own address; anything but a plain word is unclear. */
export const ownPageOf = (fetched: Fetched, title: string): OwnPage => {
  if (fetched.outcome === 'failed') return GONE_STATUSES.includes(fetched.status ?? 0) ? 'gone' : 'unclear'
  if (isTooDeep(fetched.text)) return 'unclear'
  const text = visibleText(fetched.text)
  if (text.includes(squashed(title).slice(0, TITLE_LENGTH))) return 'there'
  return text.length <= NOTICE_LENGTH && GONE_WORDS.test(text) ? 'gone' : 'unclear'
}
