import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { NoticeDetail } from '@/contract/notices'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { Attachments } from './Attachments'
import { Conditions } from './Conditions'
import { Elsewhere } from './Elsewhere'
import { Heading } from './Heading'
import { History } from './History'
import { Money } from './Money'
import { OfficeDates } from './OfficeDates'
import { OwnDates } from './OwnDates'
import { Places } from './Places'
import { Quotes } from './Quotes'
import { Related } from './Related'
import { Report } from './Report'
import { SourceText } from './SourceText'
import type { DetailState } from './store'

interface Props {
  notice: NoticeDetail
  now: BeijingMinute
  detail: DetailState
  onReckon: () => void
}

/** Everything that was read out of one notice, the firm's own date first; the children are what can be done about it. */
export function NoticeFacts({ notice, now, detail, onReckon, children }: PropsWithChildren<Props>) {
  const { mark, marked, textOpen, toggleText } = detail
  return (
    <View>
      <Heading notice={notice} now={now} />
      <OwnDates notice={notice} now={now} onEvidence={mark}>
        {children}
      </OwnDates>
      <OfficeDates windows={notice.windows} today={dateOf(now)} onEvidence={mark} />
      <Money notice={notice} onEvidence={mark} onReckon={onReckon} />
      <Conditions notice={notice} standing={detail.found?.standing ?? null} onEvidence={mark} />
      <Quotes title="不能同时享受" facts={notice.exclusions} onEvidence={mark} />
      <Places contacts={notice.contacts} links={notice.links} />
      <Attachments files={notice.attachments} url={notice.url} />
      <Related notice={notice} onEvidence={mark} />
      <History history={notice.history} today={dateOf(now)} />
      <Elsewhere cards={notice.elsewhere} now={now} />
      <SourceText notice={notice} marked={marked} open={textOpen} onToggle={toggleText} />
      <Report id={notice.id} />
    </View>
  )
}
