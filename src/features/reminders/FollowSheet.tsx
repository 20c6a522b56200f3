import { useState } from 'react'
import { Sheet } from '@/components/Sheet'
import type { Window } from '@/domain/notice'
import type { Lead } from '@/domain/reminder'
import type { LocalDate } from '@/domain/time'
import { askToSend } from '@/platform/subscribe'
import { ChooseLeads } from './ChooseLeads'
import { Covered } from './Covered'
import { useReminders } from './useReminders'

interface Props {
  noticeId: string
  windows: Window[]
  today: LocalDate
  onClose: () => void
}

/** Which messages, what they cost, and, once followed, which of them can be sent. */
export function FollowSheet({ noticeId, windows, today, onClose }: Props) {
  const templates = useReminders((state) => state.templates)
  const follow = useReminders((state) => state.follow)
  const followed = useReminders((state) => state.follows[noticeId] ?? null)
  const [choosing, setChoosing] = useState(followed === null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)

  const send = async (leads: Lead[], asking: ReturnType<typeof askToSend> | null) => {
    setBusy(true)
    const { saved, words } = await follow(noticeId, leads, asking)
    setBusy(false)
    setSaid(words)
    if (!saved) return
    if (leads.length === 0) return onClose()
    setChoosing(false)
  }
  // WeChat opens its sheet only in the tap itself: nothing may be awaited before askToSend.
  const subscribe = (leads: Lead[]) => void send(leads, templates.length === 0 ? null : askToSend(templates))

  if (choosing || followed === null) {
    return (
      <Sheet title="提醒我" onClose={onClose}>
        <ChooseLeads
          chosen={followed?.leads ?? null}
          windows={windows}
          today={today}
          busy={busy}
          said={said}
          onDone={subscribe}
        />
      </Sheet>
    )
  }
  return (
    <Sheet title="提醒" onClose={onClose}>
      <Covered
        follow={followed}
        today={today}
        busy={busy}
        said={said}
        onMore={() => subscribe(followed.leads)}
        onChange={() => setChoosing(true)}
        onStop={() => void send([], null)}
        onDone={onClose}
      />
    </Sheet>
  )
}
