import { useEffect } from 'react'
import { Blank } from '@/components/Blank'
import { Screen } from '@/components/Screen'
import { Skeleton } from '@/components/Skeleton'
import { CalendarFile, KeepButton, NoticeFacts, ShareButton, rememberSeen, useDetail } from '@/features/policies/detail'
import { useReminders } from '@/features/reminders'
import { FollowPanel } from '@/features/reminders/follow'
import { shareCard } from '@/domain/share'
import { dateOf } from '@/domain/time'
import { useMinute } from '@/platform/clock'
import { useOffline } from '@/platform/offline'
import { openReckoning, openTab } from '@/platform/open'
import { useAddress, useOpen, useShared } from '@/platform/page'
import { textScale } from '@/platform/textScale'

const HOME = { title: '惠期：企业政策，到期之前', path: '/pages/policies/index' }

/** One notice: what to do, by when, for how much, and the sentences that say so. */
export default function NoticePage() {
  const offline = useOffline()
  const id = useAddress('id')
  const detail = useDetail()
  const adopt = useReminders((state) => state.adopt)
  const prepare = useReminders((state) => state.prepare)
  const now = useMinute()
  const { found, problem, load } = detail
  const card = () => (found === null ? HOME : shareCard(found.notice, now ?? found.now))
  useOpen(() => {
    void load(id)
    void prepare()
  })
  useShared(card)
  useEffect(() => {
    if (found === null) return
    adopt(found.notice.id, found.follow)
    rememberSeen({ id: found.notice.id, title: found.notice.title, at: found.now })
  }, [found, adopt])

  if (problem !== null && found === null) {
    const again = { words: '再试一次', onTap: () => void load(id) }
    const home = { words: '看全部政策', onTap: () => openTab('policies') }
    return (
      <Screen scale={textScale()} kind="detail">
        <Blank title={problem.words} actions={problem.way === 'retry' ? [again] : [home]} />
      </Screen>
    )
  }
  if (found === null || now === null) {
    return (
      <Screen scale={textScale()} kind="detail">
        <Skeleton />
      </Screen>
    )
  }
  const { notice, daysOff } = found
  const dates = { windows: notice.windows, today: dateOf(now), daysOff }
  return (
    <Screen scale={textScale()} kind="detail" offline={offline}>
      <NoticeFacts notice={notice} now={now} detail={detail} onReckon={() => openReckoning({ notice: notice.id })}>
        <FollowPanel noticeId={notice.id} title={notice.title} dates={dates}>
          <KeepButton key={notice.id} id={notice.id} kept={notice.kept} />
          <CalendarFile notice={notice} now={now} />
          <ShareButton card={card} />
        </FollowPanel>
      </NoticeFacts>
    </Screen>
  )
}
