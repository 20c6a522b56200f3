import { addDays } from '@/domain/time'
import type { UseCase } from '../../_shared/handler'
import { LINK_DAYS, makeLink } from '../../_shared/links'
import { log } from '../../_shared/log'
import { keepLink, shareByCode } from '../../_shared/repositories/shares'
import { destinationOf } from './destination'
import { isReleased, refusalWords } from './refusal'

/** WeChat's errors that will be the same in a minute, in words. */
const WORDS: Record<number, string> = {
  43104: '这个小程序的主体不能生成链接，个人主体没有这项能力',
  48001: '这个小程序没有生成链接的权限',
  85079: '小程序还没有正式发布，不能生成链接',
  40165: '这一页还没有正式发布，不能生成链接',
  45009: '今天能生成的链接已用完',
}

/** A link with fewer days left is made anew: what is sent today is read next week. */
const LEFT_LEAST = 20

/** The link by which a text leads into the program: good for thirty days, made anew when it grows old. */
export const sharesLink: UseCase<'shares.link'> = async ({ code }, { today }) => {
  const share = await shareByCode(code)
  if (share === null) return { errCode: 'NOT_FOUND', errMsg: '没有这个分享码', path: 'code' }
  const { link: before = null } = share
  if (before !== null && before.until >= addDays(today, LEFT_LEAST)) return { link: before, words: null }
  const { page, query } = destinationOf(share)
  const made = await makeLink({ page, query, released: await isReleased() })
  if (made.outcome === 'refused') {
    log('error', 'shares.link', { code: made.code, words: made.words })
    const words = refusalWords(made.code, WORDS, '微信没有给出链接')
    await keepLink(code, { link: null, uncounted: words })
    return { link: null, words }
  }
  // It runs out within its last day: the day before is the last whole one.
  const link = { url: made.url, until: addDays(today, LINK_DAYS - 1) }
  await keepLink(code, { link, uncounted: null })
  return { link, words: null }
}
