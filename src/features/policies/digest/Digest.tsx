import { View } from '@tarojs/components'
import { Action } from '@/components/Action'
import { PolicyCard } from '@/components/PolicyCard'
import type { DigestEntry, DigestOpenAnswer } from '@/contract/digests'
import { FATE_WORDS } from '@/domain/share'
import { dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { openNotice } from '@/platform/open'
import './Digest.scss'

/** A date that has been replaced is not shown as if it still held; one that has passed says so itself. */
const holding = (entry: DigestEntry): DigestEntry =>
  entry.fate === null || entry.fate === 'closed' ? entry : { ...entry, deadline: null, benefit: null }

function Entry({ entry, code, now }: { entry: DigestEntry; code: string; now: BeijingMinute }) {
  const { fate, by } = entry
  return (
    <View className="digest-entry">
      {fate !== null && <View className="digest-fate">{FATE_WORDS[fate]}</View>}
      <PolicyCard card={holding(entry)} now={now} onOpen={(id) => openNotice(id, code)} />
      {by !== null && (
        <Action look="link" label={`看新的通知：${by.title}`} onTap={() => openNotice(by.noticeId)}>
          看新的通知
        </Action>
      )}
    </View>
  )
}

function Gone({ titles }: { titles: string[] }) {
  if (titles.length === 0) return null
  return (
    <View className="digest-gone">
      <View className="digest-fate">{FATE_WORDS.gone}</View>
      {titles.map((title) => (
        <View key={title}>{title}</View>
      ))}
    </View>
  )
}

interface Props {
  digest: DigestOpenAnswer
  code: string
  now: BeijingMinute
}

/** Several notices that somebody passed on together, each as it stands now. */
export function Digest({ digest: { createdAt, entries, gone }, code, now }: Props) {
  const [total, open] = [entries.length + gone.length, entries.filter(({ fate }) => fate === null).length]
  return (
    <View>
      <View className="digest-head">惠企政策{total}条</View>
      <View className="digest-note">
        {dayWords(dateOf(createdAt), dateOf(now))}选出；{open}条仍可办理，点开可看条件、设提醒
      </View>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} code={code} now={now} />
      ))}
      <Gone titles={gone} />
    </View>
  )
}
