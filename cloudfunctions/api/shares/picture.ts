import { linkTo, putFile } from '../../_shared/cloud'
import { makeCode } from '../../_shared/codes'
import type { UseCase } from '../../_shared/handler'
import { log } from '../../_shared/log'
import { keepPicture, shareByCode } from '../../_shared/repositories/shares'
import { destinationOf } from './destination'
import { isReleased, refusalWords } from './refusal'

/** WeChat's errors that will be the same in a minute, in words. */
const WORDS: Record<number, string> = {
  45009: '今天能生成的小程序码已用完',
  41030: '小程序还没有发布，不能生成小程序码',
}

const kept = async (fileId: string | null) => {
  const url = fileId === null ? null : await linkTo(fileId)
  return fileId === null || url === null ? null : { fileId, url }
}

/** The mini-program code of a share: made once, then taken from the storage. Without one there is still a poster. */
export const sharesPicture: UseCase<'shares.picture'> = async ({ code }) => {
  const share = await shareByCode(code)
  if (share === null) return { errCode: 'NOT_FOUND', errMsg: '没有这个分享码', path: 'code' }
  const before = await kept(share.picture)
  if (before !== null) return { picture: before, words: null }
  const { scene, page } = destinationOf(share)
  const made = await makeCode({ scene, page, released: await isReleased() })
  if (made.outcome === 'refused') {
    log('error', 'shares.picture', { code: made.code, words: made.words })
    return { picture: null, words: refusalWords(made.code, WORDS, '微信没有给出小程序码') }
  }
  const fileId = await putFile(`shares/${code}.png`, made.image)
  await keepPicture(code, fileId)
  return { picture: await kept(fileId), words: null }
}
