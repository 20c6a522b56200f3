import { Text } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { NoticeDetail } from '@/contract/notices'
import type { Evidence } from '@/domain/text'
import { benefitWords } from './benefitWords'
import { isBenefitChecked } from './checked'
import { Fact } from './Fact'
import { Section } from './Section'

interface Props {
  notice: NoticeDetail
  onEvidence: (evidence: Evidence) => void
  onReckon: () => void
}

/** 能拿多少: what the money clauses give, each with its sentence. */
export function Money({ notice, onEvidence, onReckon }: Props) {
  const { benefits, rule } = notice
  if (benefits.length === 0) return null
  return (
    <Section title="能拿多少">
      {benefits.map((benefit) => (
        <Fact
          key={benefit.id}
          evidence={benefit.evidence}
          certainty={benefit.certainty}
          checked={isBenefitChecked(notice, benefit.id)}
          onEvidence={onEvidence}
        >
          <Text className="fact-figure">{benefitWords(benefit)}</Text>
        </Fact>
      ))}
      {rule !== null && <Action onTap={onReckon}>测算</Action>}
    </Section>
  )
}
