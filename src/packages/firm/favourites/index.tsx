import { useState } from 'react'
import { ChipChoice } from '@/components/ChipChoice'
import { Screen } from '@/components/Screen'
import { History, Kept } from '@/features/policies/own'
import { useOffline } from '@/platform/offline'
import { textScale } from '@/platform/textScale'

const PARTS = [
  { value: 'kept', words: '收藏' },
  { value: 'seen', words: '浏览记录' },
]

/** 收藏与浏览记录. */
export default function FavouritesPage() {
  const offline = useOffline()
  const [part, setPart] = useState('kept')
  return (
    <Screen scale={textScale()} kind="detail" offline={offline}>
      <ChipChoice choices={PARTS} chosen={[part]} onTap={setPart} />
      {part === 'kept' ? <Kept /> : <History />}
    </Screen>
  )
}
