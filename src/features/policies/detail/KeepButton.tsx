import { useState } from 'react'
import { Action } from '@/components/Action'
import { call } from '@/platform/call'
import { toast } from '@/platform/toast'

/** 收藏: keeps the notice, or lets it go. */
export function KeepButton({ id, kept }: { id: string; kept: boolean }) {
  const [on, setOn] = useState(kept)
  const toggle = async () => {
    setOn(!on)
    const outcome = await call('favourites.set', { noticeId: id, on: !on })
    if (outcome.done) return toast(on ? '已取消收藏' : '已收藏')
    if (outcome.problem.way !== 'wait') setOn(on)
    toast(outcome.problem.words)
  }
  return (
    <Action label={on ? '取消收藏' : '收藏'} onTap={() => void toggle()}>
      {on ? '★' : '☆'}
    </Action>
  )
}
