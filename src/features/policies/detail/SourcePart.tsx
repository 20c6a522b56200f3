import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Evidence } from '@/domain/text'
import { holds } from './parts'
import type { TextPart } from './parts'
import { passages } from './passages'
import './SourcePart.scss'

/** The sentence that the reader asked for. */
export const MARK = 'evidence'

interface Props {
  part: TextPart
  marked: Evidence | null
  /** Open from the beginning, as where there is nothing to choose. */
  open: boolean
}

/** What stands under one heading of the official text; a tap folds it. */
export function SourcePart({ part, marked, open }: Props) {
  const [unfolded, unfold] = useState(open)
  const asked = marked !== null && holds(part, marked)
  const shown = unfolded || asked
  const cuts = shown ? passages(part.segments, marked) : []
  return (
    <View>
      {part.heading !== null && (
        <View className="source-heading" role="button" aria-expanded={shown} onClick={() => unfold(!shown)}>
          <Text className="source-fold">{shown ? '▾' : '▸'}</Text>
          <Text className="source-name">{part.heading}</Text>
        </View>
      )}
      {cuts.map((stretch, index) => (
        <View key={index} className="source-stretch">
          {stretch.map((passage, at) => (
            <Text
              key={at}
              id={passage.marked ? MARK : undefined}
              className={passage.marked ? 'source-mark' : undefined}
              userSelect
            >
              {passage.text}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}
