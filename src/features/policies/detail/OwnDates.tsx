import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { DeadlineChip } from '@/components/DeadlineChip'
import type { NoticeDetail } from '@/contract/notices'
import { ownWindows, summaryOf } from '@/domain/deadline'
import type { Evidence } from '@/domain/text'
import { closeWords, dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { isWindowChecked } from '@/domain/review'
import { Countdown } from './Countdown'
import { Fact } from './Fact'
import './OwnDates.scss'
import { actionWords, spanWords } from './windowWords'

interface Props {
  notice: NoticeDetail
  now: BeijingMinute
  onEvidence: (evidence: Evidence) => void
}

const ENDED = { exhausted: '额度已用完，不再受理', repealed: '已废止，不再办理', withdrawn: '已撤回，不再办理' }

function NoDate({ notice, now }: Pick<Props, 'notice' | 'now'>) {
  const { objectUntil, pictureOnly, ended } = notice
  if (ended !== null) return <View className="own-ended">{ENDED[ended]}（人工核对）</View>
  if (objectUntil !== null) return <View className="own-none">公示至{closeWords(objectUntil, dateOf(now))}</View>
  return (
    <View className="own-none">
      {pictureOnly ? '原文是一张图片，没有读到文字，请看官方原文。' : '没有读到企业要办的日期。'}
    </View>
  )
}

/** What the firm itself must do by when: the next date first and large, every other below. */
export function OwnDates({ notice, now, onEvidence, children }: PropsWithChildren<Props>) {
  const today = dateOf(now)
  const { deadline, quota } = notice
  const own = ownWindows(notice.windows)
  const first = own.find(({ id }) => id === deadline?.windowId)
  const others = own.filter((window) => window !== first)
  return (
    <View className="own">
      <View className="own-title">你要做的</View>
      {deadline !== null && first !== undefined ? (
        <Fact
          evidence={first.evidence}
          certainty={first.certainty}
          checked={isWindowChecked(notice, first.id)}
          reason={first.byHand?.reason}
          onEvidence={onEvidence}
        >
          <Countdown deadline={deadline} now={now} />
          <View>
            {actionWords(first)} {spanWords(first, today)}
          </View>
        </Fact>
      ) : (
        <NoDate notice={notice} now={now} />
      )}
      {others.map((window) => (
        <Fact
          key={window.id}
          evidence={window.evidence}
          certainty={window.certainty}
          checked={isWindowChecked(notice, window.id)}
          reason={window.byHand?.reason}
          onEvidence={onEvidence}
        >
          <View>
            {actionWords(window)} {spanWords(window, today)}
          </View>
          {notice.ended === null && <DeadlineChip deadline={summaryOf(window, quota !== null, today)} now={now} />}
        </Fact>
      ))}
      {quota !== null && (
        <Fact evidence={quota} onEvidence={onEvidence}>
          <Text>先到先得，额度用完即止</Text>
        </Fact>
      )}
      {children}
    </View>
  )
}
