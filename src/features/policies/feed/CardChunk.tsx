import { View } from '@tarojs/components'
import { memo, useEffect, useState } from 'react'
import { PolicyCard } from '@/components/PolicyCard'
import type { NoticeCard } from '@/contract/card'
import type { BeijingMinute } from '@/domain/time'
import { watchNear } from '@/platform/nearness'
import { openNotice } from '@/platform/open'
import { inTurn, noTurn } from './inTurn'

interface Props {
  id: string
  /** Drawn at once; the others have their turn after it. */
  first: boolean
  cards: NoticeCard[]
  now: BeijingMinute
  query: string
  onKeep: (id: string, on: boolean) => void
}

const alike = (a: Props, b: Props): boolean =>
  a.now === b.now &&
  a.query === b.query &&
  a.onKeep === b.onKeep &&
  a.cards.length === b.cards.length &&
  a.cards.every((card, index) => card === b.cards[index])

/** The height it had while it is far from the screen, null while it is drawn; undefined until its turn. */
type Stand = number | null | undefined

/** Some cards of a long list: far from the screen only their height stands there. */
function Chunk({ id, first, cards, now, query, onKeep }: Props) {
  const [away, setAway] = useState<Stand>(first ? null : undefined)
  useEffect(() => {
    let turn = () => setAway((was) => (was === undefined ? null : was))
    inTurn(turn)
    const stop = watchNear(id, ({ near, height }) => {
      noTurn(turn)
      turn = () => setAway(near ? null : height)
      if (near || height > 0) inTurn(turn)
    })
    return () => {
      noTurn(turn)
      stop()
    }
  }, [id])
  const style = typeof away === 'number' ? { height: `${away}px` } : undefined
  return (
    <View id={id} style={style} className={away === undefined ? 'chunk chunk-coming' : 'chunk'}>
      {away === null &&
        cards.map((card) => (
          <PolicyCard key={card.id} card={card} now={now} query={query} onOpen={openNotice} onKeep={onKeep} />
        ))}
    </View>
  )
}

export const CardChunk = memo(Chunk, alike)
