import type { Link } from '@/domain/notice'
import type { Reader } from '../reader'

const URL = /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#[\]@!$&'*+=%]{4,300}/g
const TRAILING = /[.,:;!?'\])]+$/
const REACH = 40

/** What the words before an address say it is for. */
const PURPOSES: [string, RegExp][] = [
  ['下载', /下载|附件|模板/],
  ['查询', /查询|查看|公示名单|名单/],
  ['申报', /申报|申请|填报|登录|平台|系统|办理|报名|登陆/],
]

const purposeOf = (before: string): string => PURPOSES.find(([, words]) => words.test(before))?.[0] ?? '网站'

/** Addresses in the text with what they are for. */
export const readLinks: Reader = ({ source: { text } }) => {
  const links: Link[] = []
  for (const match of text.matchAll(URL)) {
    const url = match[0].replace(TRAILING, '')
    const purpose = purposeOf(text.slice(Math.max(0, match.index - REACH), match.index))
    if (!links.some((link) => link.url === url)) links.push({ url, purpose })
  }
  return { links }
}
