import { base32 } from '@/domain/notice'
import type { Digest } from '@/domain/notice'

export const CODE_LENGTH = 10
const BETWEEN = '.'

/** The code of one reader's share of one notice: the same whenever it is made again; it says nothing of the reader. */
export const shareCode = (openid: string, noticeId: string, digest: Digest): string =>
  base32(digest(`share\n${openid}\n${noticeId}`), CODE_LENGTH)

/** What a mini-program code carries: WeChat takes 32 characters at most. */
export const sceneOf = (noticeId: string, code: string): string => `${noticeId}${BETWEEN}${code}`

/** What a shared notice was opened with. */
export interface Arrival {
  noticeId: string
  /** Null where it was not opened by a share. */
  code: string | null
}

const CODE = /^[a-z2-7]{10}$/
const codeIn = (word: string | undefined): string | null => (word !== undefined && CODE.test(word) ? word : null)

const decoded = (word: string): string => {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

/** The list that an address names: by a card's query, or by the scene of a mini-program code; null for none. */
export const digestArrival = ({ s, scene }: { s: string; scene: string }): string | null =>
  codeIn(s) ?? codeIn(decoded(scene))

/** The notice and the share that an address names: by a card's query, or by the scene of a mini-program code. */
export const arrivalOf = ({ id, s, scene }: { id: string; s: string; scene: string }): Arrival => {
  if (id !== '' || scene === '') return { noticeId: id, code: codeIn(s) }
  const [noticeId = '', code] = decoded(scene).split(BETWEEN)
  return { noticeId, code: codeIn(code) }
}
