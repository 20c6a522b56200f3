import { View } from '@tarojs/components'
import { Blank } from '@/components/Blank'
import { PolicyCard } from '@/components/PolicyCard'
import { Skeleton } from '@/components/Skeleton'
import { useMinute } from '@/platform/clock'
import { openNotice, openTab } from '@/platform/open'
import { useReminders } from './useReminders'
import { coverageWords } from './words'

/** What the reader follows, and how much of it can be sent. */
export function MyFollows() {
  const { list, problem, loadMine } = useReminders((state) => state)
  const now = useMinute()
  if (problem !== null && list === null) {
    return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void loadMine() }]} />
  }
  if (list === null || now === null) return <Skeleton cards={1} />
  if (list.length === 0) {
    const actions = [{ words: '去看政策', onTap: () => openTab('policies') }]
    return <Blank title="还没有关注的政策" words="在政策详情里点“提醒我”，截止前会收到微信消息" actions={actions} />
  }
  return (
    <View>
      {list.map(({ follow, card }) => (
        <PolicyCard key={card.id} card={card} now={now} foot={coverageWords(follow.coverage)} onOpen={openNotice} />
      ))}
    </View>
  )
}
