import { useEffect, useState } from 'react'
import { Sheet } from '@/components/Sheet'
import type { BeijingMinute } from '@/domain/time'
import { copy } from '@/platform/clipboard'
import { shareLink } from '@/platform/share'
import { CopyText } from './CopyText'
import { PictureView } from './PictureView'
import { ShareRow } from './ShareRow'
import type { Sharing } from './sharing'

interface Props {
  sharing: Sharing
  /** The official page, null where the source gives none. */
  url: string | null
  now: BeijingMinute
  onClose: () => void
}

/** The ways to pass something on. */
export function ShareSheet({ sharing, url, now, onClose }: Props) {
  const [picturing, setPicturing] = useState(false)
  useEffect(() => void sharing.announce(), [sharing])
  const card = sharing.card(now)
  // WeChat sends a card to a chat from a button of its own; a browser has no chats.
  const send = process.env.TARO_ENV === 'weapp' ? {} : { onTap: () => void shareLink(card) }

  if (picturing) {
    return (
      <Sheet title="海报" onClose={onClose}>
        <PictureView sharing={sharing} now={now} />
      </Sheet>
    )
  }
  return (
    <Sheet title="分享" onClose={onClose}>
      <ShareRow name="发给同事" words={card.title} {...send} />
      <ShareRow name="海报" words="写明日期、带小程序码的图片，可以保存" onTap={() => setPicturing(true)} />
      <CopyText sharing={sharing} now={now} />
      {url !== null && (
        <ShareRow name="复制链接" words="官方原文的网址" onTap={() => void copy(url, '官方链接已复制')} />
      )}
    </Sheet>
  )
}
