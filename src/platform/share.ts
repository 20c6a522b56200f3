import { copy } from './clipboard'

/** Copies a title with the page's address, where there is no chat to send a card to. */
export const shareLink = ({ title, path }: { title: string; path: string }): Promise<void> =>
  copy(`${title} ${window.location.origin}/#${path}`, '标题和链接已复制')
