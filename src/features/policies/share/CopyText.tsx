import { useEffect, useState } from 'react'
import type { Linked } from '@/domain/share'
import type { BeijingMinute } from '@/domain/time'
import { copy } from '@/platform/clipboard'
import { ShareRow } from './ShareRow'
import type { Sharing } from './sharing'

/** 复制文字: with a link that counts, or with the reason why there is none. */
export function CopyText({ sharing, now }: { sharing: Sharing; now: BeijingMinute }) {
  const [linked, setLinked] = useState<Linked | null>(null)
  // Asked before the tap: a text is put into the clipboard at once.
  useEffect(() => void sharing.link().then(setLinked), [sharing])
  const copyText = async () => {
    const { link } = linked ?? (await sharing.link())
    await copy(sharing.text(link, now), '文字已复制')
  }
  const lacks = linked?.words
  const words = lacks ? `${sharing.textHolds}；不带小程序链接，打开不计数：${lacks}` : sharing.textHolds
  return <ShareRow name="复制文字" words={words} onTap={() => void copyText()} />
}
