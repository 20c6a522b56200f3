import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import type { BeijingMinute } from '@/domain/time'
import { Board } from './Board'
import { ShareSheet } from './ShareSheet'
import type { Sharing } from './useShare'

interface Props {
  sharing: Sharing
  url: string | null
  now: BeijingMinute
}

/** 分享: opens the ways to pass the notice on. */
export function Share(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <View>
      <Action onTap={() => setOpen(true)}>分享</Action>
      <Board />
      {open && <ShareSheet {...props} onClose={() => setOpen(false)} />}
    </View>
  )
}
