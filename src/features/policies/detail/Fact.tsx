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
  /** Where no sentence says it: from where staff have it. */
  reason?: string | null
  onEvidence: (evidence: Evidence) => void
}

/** One thing that the text says; a tap opens the sentence that says it. */
export function Fact(props: PropsWithChildren<Props>) {
  const { evidence, certainty, checked = false, reason = null, onEvidence, children } = props
  const doubt = certainty === undefined ? null : certaintyWords(certainty)
  if (reason !== null)
    return (
      <View className="fact">
        <View className="fact-words">
          {children}
          <Text className="fact-checked">✓ 人工核对：{reason}（不在原文里）</Text>
        </View>
      </View>
    )
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
