import { Image, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import type { BeijingMinute } from '@/domain/time'
import { PictureActions } from './PictureActions'
import './PictureView.scss'
import type { Picture, PictureKind, Sharing } from './sharing'

const KINDS: { value: PictureKind; words: string }[] = [
  { value: 'poster', words: '海报' },
  { value: 'card', words: '卡片图' },
]
const NAMES: Record<PictureKind, string> = { poster: '惠期-海报.png', card: '惠期-卡片.png' }

interface Props {
  sharing: Sharing
  now: BeijingMinute
}

/** What stands where the picture will be. */
function Frame({ picture, words, onAgain }: { picture: Picture | null; words: string; onAgain: () => void }) {
  if (picture === null) return <View className="picture-wait">正在画图…</View>
  if (picture.path === null) return <Action onTap={onAgain}>再试一次</Action>
  // A browser reads the alternative text, WeChat the label.
  const spoken = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: words } } : { 'aria-label': words }
  return <Image className="picture-image" src={picture.path} mode="aspectFit" showMenuByLongpress {...spoken} />
}

/** A picture of the notice, as it will be saved. */
export function PictureView({ sharing, now }: Props) {
  const [kind, setKind] = useState<PictureKind>('poster')
  const [drawn, setDrawn] = useState<Partial<Record<PictureKind, Picture>>>({})
  const picture = drawn[kind] ?? null

  useEffect(() => {
    if (picture !== null) return
    void sharing.picture(kind, now).then((made) => setDrawn((before) => ({ ...before, [kind]: made })))
  }, [sharing, kind, now, picture])

  return (
    <View>
      <ChipChoice choices={KINDS} chosen={[kind]} onTap={setKind} />
      <View className={`picture picture-${kind}`}>
        <Frame
          picture={picture}
          words={sharing.card(now).title}
          onAgain={() => setDrawn((before) => ({ ...before, [kind]: undefined }))}
        />
      </View>
      {picture?.words && <View className="picture-said">{picture.words}</View>}
      <PictureActions key={kind} path={picture?.path ?? null} name={NAMES[kind]} />
    </View>
  )
}
