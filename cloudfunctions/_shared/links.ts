import { openapi } from './cloud'
import { refused } from './refused'
import type { Refused } from './refused'

/** One link into the program: the page that it opens, and with what. */
interface WantedLink {
  page: string
  query: string
  /** Only a released version can be reached. */
  released: boolean
}

type LinkOutcome = { outcome: 'made'; url: string } | Refused

/** The longest that WeChat lets a URL Link live. */
export const LINK_DAYS = 30

/** What the SDK's typings lack. */
interface UrlLink {
  urllink: { generate: (wanted: object) => Promise<{ urlLink?: unknown; url_link?: unknown }> }
}

/** WeChat's urllink.generate: an https address that opens the program from a chat, a mail or a message. */
export const makeLink = async ({ page, query, released }: WantedLink): Promise<LinkOutcome> => {
  const lasts = { expireType: 1, expireInterval: LINK_DAYS }
  const wanted = { path: page, query, ...lasts, envVersion: released ? 'release' : 'trial' }
  try {
    const answer = await (openapi as unknown as UrlLink).urllink.generate(wanted)
    const url = answer.urlLink ?? answer.url_link
    return typeof url === 'string' && url !== '' ? { outcome: 'made', url } : refused(answer)
  } catch (thrown) {
    return refused(thrown)
  }
}
