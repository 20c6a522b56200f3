import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import type { BeijingMinute } from '@/domain/time'
import { Board } from './Board'
import { ShareSheet } from './ShareSheet'
import type { Sharing } from './sharing'

interface Props {
  sharing: Sharing
  url: string | null
  now: BeijingMinute
  /** Whether the ways stand open from the beginning. */
  begun?: boolean
}

/** 分享: opens the ways to pass on what the page shows. */
export function Share({ begun = false, ...props }: Props) {
  const [open, setOpen] = useState(begun)
  return (
    <View>
      <Action onTap={() => setOpen(true)}>分享</Action>
      <Board />
      {open && <ShareSheet {...props} onClose={() => setOpen(false)} />}
    </View>
  )
}
