import type { Linked } from '@/domain/share'
import { call } from './call'
import { copy } from './clipboard'

const addressOf = (path: string): string => `${window.location.origin}/#${path}`

/** Copies a title with the page's address, where there is no chat to send a card to. */
export const shareLink = ({ title, path }: { title: string; path: string }): Promise<void> =>
  copy(`${title} ${addressOf(path)}`, '标题和链接已复制')

/** A link for texts that leads to a share: in a browser the page's own address, in WeChat one that WeChat gives. */
export const linkTo = async ({ code, path }: { code: string; path: string }): Promise<Linked> => {
  if (process.env.TARO_ENV === 'h5') return { link: { url: addressOf(path), until: null }, words: null }
  const outcome = await call('shares.link', { code })
  return outcome.done ? outcome.answer : { link: null, words: outcome.problem.words }
}
