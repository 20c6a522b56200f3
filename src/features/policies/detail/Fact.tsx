import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { certaintyWords } from './certaintyWords'
import type { Certainty, Evidence } from '@/domain/text'
import './Fact.scss'

interface Props {
  evidence: Evidence
  certainty?: Certainty
  /** A person has checked it. */
  checked?: boolean
  onEvidence: (evidence: Evidence) => void
}

/** One thing that the text says; a tap opens the sentence that says it. */
export function Fact({ evidence, certainty, checked = false, onEvidence, children }: PropsWithChildren<Props>) {
  const doubt = certainty === undefined ? null : certaintyWords(certainty)
  return (
    <View className="fact" hoverClass="fact-held" role="button" onClick={() => onEvidence(evidence)}>
      <View className="fact-words">
        {children}
        {checked && <Text className="fact-checked">✓ 人工核对</Text>}
        {!checked && doubt !== null && <Text className="fact-doubt">{doubt}</Text>}
      </View>
      <Text className="fact-source">原句</Text>
    </View>
  )
}
