import { Text } from '@tarojs/components'
import type { Certainty, Evidence } from '@/domain/text'
import { Fact } from './Fact'
import { Section } from './Section'

interface Props {
  title: string
  facts: { evidence: Evidence; certainty?: Certainty }[]
  onEvidence: (evidence: Evidence) => void
}

/** Facts that are told in the text's own words. */
export function Quotes({ title, facts, onEvidence }: Props) {
  if (facts.length === 0) return null
  return (
    <Section title={title}>
      {facts.map(({ evidence, certainty }) => (
        <Fact key={evidence.start} evidence={evidence} certainty={certainty} onEvidence={onEvidence}>
          <Text>{evidence.text.trim()}</Text>
        </Fact>
      ))}
    </Section>
  )
}
