import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import { Blank } from '@/components/Blank'
import type { ColleagueShares } from '@/contract/desk/shares'
import type { ShareView } from '@/contract/shares'
import { dateOf, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { openDesk, openDigest, openNotice } from '@/platform/open'
import { useAsked } from '../useAsked'
import { Waiting } from '../Waiting'

const figures = ({ opens, follows }: Pick<ShareView, 'opens' | 'follows'>): string => `打开 ${opens} · 关注 ${follows}`

function Share({ share, today }: { share: ShareView; today: LocalDate }) {
  const { code, noticeId, noticeTitle, createdAt, uncounted } = share
  const open = () => (noticeId === null ? openDigest(code) : openNotice(noticeId))
  return (
    <View className="desk-entry" hoverClass="desk-held" role="button" onClick={open}>
      <View className="desk-words">{noticeTitle}</View>
      <View className="desk-note">
        {figures(share)} · {dayWords(dateOf(createdAt), today)}分享
      </View>
      <View className="desk-note">分享码 {code}</View>
      {uncounted !== null && <View className="desk-note">复制出去的文字不计数：{uncounted}</View>}
    </View>
  )
}

function OfColleague({ of: { name, self, shares, older, ...sums }, today }: { of: ColleagueShares; today: LocalDate }) {
  return (
    <View className="desk-card">
      <View className="desk-line">
        <Text className="desk-item-title">
          {name}
          {self ? '（我）' : ''}
        </Text>
        <Text className="desk-figure">{figures(sums)}</Text>
      </View>
      {shares.length === 0 && <View className="desk-note">还没有分享</View>}
      {shares.map((share) => (
        <Share key={share.code} share={share} today={today} />
      ))}
      {older > 0 && <View className="desk-note">还有更早的{older}条没有列出，已计入合计</View>}
    </View>
  )
}

const Several = () => (
  <View className="desk-actions">
    <Action onTap={() => openDesk('digest')}>选几条一起分享</Action>
  </View>
)

/** 分享码: what each colleague shares, how many opened it and how many of these follow it now. */
export function Shares() {
  const { answer, problem, again } = useAsked('shares.list', {})
  if (answer === null) return <Waiting problem={problem} onAgain={again} />
  const { colleagues, now } = answer
  if (colleagues.every(({ shares }) => shares.length === 0))
    return (
      <View>
        <Several />
        <Blank
          title="还没有分享码"
          words="打开一条政策，点“分享”发给企业，或选几条一起分享，就有了你的分享码；有多少人打开、多少人关注会列在这里。"
        />
      </View>
    )
  return (
    <View>
      <View className="desk-note desk-under">
        同一个人一天只计一次，分享者自己不计；只记人数，不记是谁。点一条看原政策或清单。
      </View>
      <Several />
      {colleagues.map((each, at) => (
        <OfColleague key={at} of={each} today={dateOf(now)} />
      ))}
    </View>
  )
}
