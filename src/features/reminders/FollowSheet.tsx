import { useState } from 'react'
import { Sheet } from '@/components/Sheet'
import { askToSend } from '@/platform/subscribe'
import { ChooseLeads } from './ChooseLeads'
import type { Choice } from './choice'
import { Covered } from './Covered'
import type { Dates } from './plan'
import { useReminders } from './useReminders'

interface Props {
  noticeId: string
  title: string
  dates: Dates
  onClose: () => void
}

const NOTHING: Choice = { leads: [], windowIds: null }

/** Which messages, what they cost, and, once followed, which of them can be sent. */
export function FollowSheet({ noticeId, title, dates, onClose }: Props) {
  const templates = useReminders((state) => state.templates)
  const follow = useReminders((state) => state.follow)
  const followed = useReminders((state) => state.follows[noticeId] ?? null)
  const [choosing, setChoosing] = useState(followed === null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)

  const send = async (choice: Choice, asking: ReturnType<typeof askToSend> | null) => {
    setBusy(true)
    const { saved, words } = await follow(noticeId, choice, asking)
    setBusy(false)
    setSaid(words)
    if (!saved) return
    if (choice.leads.length === 0) return onClose()
    setChoosing(false)
  }
  // WeChat opens its sheet only in the tap itself: nothing may be awaited before askToSend.
  const subscribe = (choice: Choice) => void send(choice, templates.length === 0 ? null : askToSend(templates))

  if (choosing || followed === null) {
    return (
      <Sheet title="提醒我" onClose={onClose}>
        <ChooseLeads chosen={followed} dates={dates} busy={busy} said={said} onDone={subscribe} />
      </Sheet>
    )
  }
  return (
    <Sheet title="提醒" onClose={onClose}>
      <Covered
        follow={followed}
        title={title}
        dates={dates}
        busy={busy}
        said={said}
        onMore={() => subscribe(followed)}
        onChange={() => setChoosing(true)}
        onStop={() => void send(NOTHING, null)}
        onDone={onClose}
      />
    </Sheet>
  )
}
