import { Text, View } from '@tarojs/components'
import type { ReachAnswer, UnreachedNotice } from '@/contract/desk/reach'
import type { ReminderState } from '@/domain/reminder'
import { closeWords, dateOf, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { openDeskNotice } from '@/platform/open'
import { useAsked } from '../useAsked'
import { Waiting } from '../Waiting'

const STATE_WORDS: Record<ReminderState, string> = {
  sent: '已发送',
  maybe: '可能已发送',
  planned: '等待发送',
  claimed: '正在发送',
  uncovered: '没有订阅次数',
  failed: '微信拒收',
  expired: '过期未发',
  cancelled: '已取消',
}
const ORDER = Object.keys(STATE_WORDS) as ReminderState[]

function Counts({ answer }: { answer: ReachAnswer }) {
  const shown = ORDER.filter((state) => answer.states[state] > 0)
  return (
    <View className="desk-card">
      {shown.length === 0 && <View className="desk-note">这几天没有要发的消息。</View>}
      {shown.map((state) => (
        <View key={state} className="desk-line">
          <Text>{STATE_WORDS[state]}</Text>
          <Text className="desk-figure">{answer.states[state]}</Text>
        </View>
      ))}
      {answer.reasons.map(({ reason, count }) => (
        <View key={reason} className="desk-note">
          {reason}：{count}条
        </View>
      ))}
    </View>
  )
}

const firmWords = ({ unreached }: UnreachedNotice): string =>
  unreached.map(({ firm, mark }) => firm ?? `未填企业名（尾号${mark}）`).join('、')

function Unreached({ notice, today }: { notice: UnreachedNotice; today: LocalDate }) {
  const { id, title, closes, followers, unreached } = notice
  return (
    <View className="desk-item" hoverClass="desk-held" role="button" onClick={() => openDeskNotice(id)}>
      <View className="desk-item-title">{title}</View>
      <View className="desk-note">
        {closeWords(closes, today)}截止 · {followers}人关注 · {unreached.length}人收不到
      </View>
      <View>{firmWords(notice)}</View>
    </View>
  )
}

/** 送达: what became of the messages, and whom to telephone because none can be sent. */
export function Reach() {
  const { answer, problem, again } = useAsked('reach.report', {})
  if (answer === null) return <Waiting problem={problem} onAgain={again} />
  const today = dateOf(answer.now)
  return (
    <View>
      <View className="desk-title">
        {dayWords(answer.from, today)} – {dayWords(answer.until, today)}的消息
      </View>
      <Counts answer={answer} />
      <View className="desk-title">截止前收不到提醒的关注者</View>
      <View className="desk-note desk-under">
        未来14天内要提醒、但订阅次数已用完。企业没有留电话，请用你们手上的联系方式。
      </View>
      {answer.unreached.length === 0 && <View className="desk-card desk-note">没有，每位关注者都还能收到。</View>}
      {answer.unreached.map((notice) => (
        <Unreached key={notice.id} notice={notice} today={today} />
      ))}
    </View>
  )
}
