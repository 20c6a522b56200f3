import { Text, View } from '@tarojs/components'
import { Blank } from '@/components/Blank'
import type { ColleagueShares } from '@/contract/desk/shares'
import type { ShareView } from '@/contract/shares'
import { dateOf, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { openNotice } from '@/platform/open'
import { useAsked } from '../useAsked'
import { Waiting } from '../Waiting'

const figures = ({ opens, follows }: Pick<ShareView, 'opens' | 'follows'>): string => `打开 ${opens} · 关注 ${follows}`

function Share({ share, today }: { share: ShareView; today: LocalDate }) {
  const { code, noticeId, noticeTitle, createdAt } = share
  return (
    <View className="desk-entry" hoverClass="desk-held" role="button" onClick={() => openNotice(noticeId)}>
      <View className="desk-words">{noticeTitle}</View>
      <View className="desk-note">
        {figures(share)} · {dayWords(dateOf(createdAt), today)}分享
      </View>
      <View className="desk-note">分享码 {code}</View>
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

/** 分享码: what each colleague shares, how many opened it and how many of these follow it now. */
export function Shares() {
  const { answer, problem, again } = useAsked('shares.list', {})
  if (answer === null) return <Waiting problem={problem} onAgain={again} />
  const { colleagues, now } = answer
  if (colleagues.every(({ shares }) => shares.length === 0))
    return (
      <Blank
        title="还没有分享码"
        words="打开一条政策，点“分享”发给企业，就有了你在这条政策上的分享码；有多少人打开、多少人关注会列在这里。"
      />
    )
  return (
    <View>
      <View className="desk-note desk-under">
        同一个人一天只计一次，分享者自己不计；只记人数，不记是谁。点一条看原政策。
      </View>
      {colleagues.map((each, at) => (
        <OfColleague key={at} of={each} today={dateOf(now)} />
      ))}
    </View>
  )
}
