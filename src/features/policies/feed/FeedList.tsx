import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { Blank } from '@/components/Blank'
import { Skeleton } from '@/components/Skeleton'
import { useMinute } from '@/platform/clock'
import { toast } from '@/platform/toast'
import { CardChunk } from './CardChunk'
import { chunksOf } from './chunks'
import { emptiness } from './emptiness'
import './FeedList.scss'
import { useFeed } from './useFeed'

function Nothing() {
  const filter = useFeed((state) => state.filter)
  const narrow = useFeed((state) => state.narrow)
  const { title, words, ways } = emptiness(filter)
  const actions = ways.map((way) => ({ words: way.words, onTap: () => void narrow(way.change) }))
  return <Blank title={title} words={words} actions={actions} />
}

/** Stands behind the list, in a parent of its own: cards are appended without sending the list again. */
function Tail() {
  const more = useFeed((state) => state.more)
  const ended = useFeed((state) => state.nextCursor === null)
  const loadMore = useFeed((state) => state.loadMore)
  const words = more === 'failed' ? '没有加载出来，点这里再试' : ended ? '没有更多了' : '正在加载…'
  return (
    <View className={`tail${more === 'failed' ? ' tail-failed' : ''}`} onClick={() => void loadMore()}>
      {words}
    </View>
  )
}

/** The notices: cards, or why there are none. */
export function FeedList() {
  const phase = useFeed((state) => state.phase)
  const cards = useFeed((state) => state.cards)
  const problem = useFeed((state) => state.problem)
  const load = useFeed((state) => state.load)
  const keep = useFeed((state) => state.keep)
  const query = useFeed((state) => state.filter.q)
  const now = useMinute()
  const chunks = useMemo(() => chunksOf(cards), [cards])
  const star = useCallback(
    (id: string, on: boolean) => void keep(id, on).then((wrong) => toast(wrong ?? (on ? '已收藏' : '已取消收藏'))),
    [keep],
  )
  if (problem !== null && cards.length === 0) {
    const actions = [{ words: '再试一次', onTap: () => void load() }]
    return <Blank title={problem.words} words="筛选和搜索都还在" actions={actions} />
  }
  if (now === null || (phase === 'loading' && cards.length === 0)) return <Skeleton />
  if (cards.length === 0) return <Nothing />
  return (
    <View className={phase === 'loading' ? 'feed feed-asking' : 'feed'}>
      {problem !== null && (
        <View className="tail tail-failed" role="button" onClick={() => void load()}>
          {problem.words}，点这里再试
        </View>
      )}
      <View>
        {chunks.map((chunk, index) => (
          <CardChunk
            key={index}
            id={`cards-${index}`}
            first={index === 0}
            cards={chunk}
            now={now}
            query={query}
            onKeep={star}
          />
        ))}
      </View>
      {phase !== 'failed' && <Tail />}
    </View>
  )
}
