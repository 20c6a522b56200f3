import { useEffect } from 'react'
import { Screen } from '@/components/Screen'
import { Skeleton } from '@/components/Skeleton'
import type { GetAnswer } from '@/contract/notices'
import { AloneNote, CalendarFile, KeepButton, NoticeFacts, SequelPanel } from '@/features/policies/detail'
import { rememberSeen, Unfound, useArrival, useDetail } from '@/features/policies/detail'
import { Share, sharedNow, timelineNow, useShare } from '@/features/policies/share'
import type { Sharing } from '@/features/policies/share'
import { useReminders } from '@/features/reminders'
import { FollowPanel } from '@/features/reminders/follow'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { likelyMinute, useMinute } from '@/platform/clock'
import { useOffline } from '@/platform/offline'
import { openReckoning } from '@/platform/open'
import { useOpen, useShared, useTimeline } from '@/platform/page'
import { isSinglePage } from '@/platform/singlePage'
import { textScale } from '@/platform/textScale'

const HOME = { title: '惠期：企业政策，到期之前', path: '/pages/policies/index' }

interface Shown {
  found: GetAnswer
  sharing: Sharing
  now: BeijingMinute
}

/** What can be done about the notice. */
function Deeds({ found: { notice, daysOff }, sharing, now }: Shown) {
  const dates = { windows: notice.windows, today: dateOf(now), daysOff }
  return (
    <FollowPanel noticeId={notice.id} title={notice.title} dates={dates}>
      <KeepButton key={notice.id} id={notice.id} kept={notice.kept} />
      <CalendarFile notice={notice} now={now} />
      <Share sharing={sharing} url={notice.url} now={now} />
    </FollowPanel>
  )
}

/** One notice: what to do, by when, for how much, and the sentences that say so. */
export default function NoticePage() {
  const offline = useOffline()
  const { noticeId: id, code, tell, sequel } = useArrival()
  const detail = useDetail()
  const adopt = useReminders((state) => state.adopt)
  const arrive = useReminders((state) => state.arrive)
  const prepare = useReminders((state) => state.prepare)
  const minute = useMinute()
  const now = minute ?? likelyMinute()
  const { found, problem, load } = detail
  const sharing = useShare(found)
  // In a timeline nobody is known: nothing is asked that needs to know.
  const alone = isSinglePage()
  const open = () => void load(id, alone)
  useOpen(() => {
    open()
    if (alone) return
    void prepare()
    void tell()
  })
  useShared(() => (sharing === null ? HOME : sharedNow(sharing, now)))
  useTimeline(() => (sharing === null ? { title: HOME.title, query: `id=${id}` } : timelineNow(sharing, now)))
  useEffect(() => {
    if (found === null || alone) return
    adopt(found.notice.id, found.follow)
    if (code !== null) arrive(found.notice.id, code)
    rememberSeen({ id: found.notice.id, title: found.notice.title, at: found.now })
  }, [found, adopt, arrive, code, alone])

  const content = () => {
    if (problem !== null && found === null)
      return <Unfound problem={problem} sequel={sequel} now={now} alone={alone} onRetry={open} />
    if (found === null || sharing === null || minute === null) return <Skeleton />
    const { notice } = found
    return (
      <>
        {found.sequel !== null && <SequelPanel sequel={found.sequel} now={now} alone={alone} />}
        <NoticeFacts notice={notice} now={now} detail={detail} onReckon={() => openReckoning({ notice: notice.id })}>
          {alone ? <AloneNote /> : <Deeds found={found} sharing={sharing} now={now} />}
        </NoticeFacts>
      </>
    )
  }
  return (
    <Screen scale={textScale()} kind="detail" offline={offline}>
      {content()}
    </Screen>
  )
}
