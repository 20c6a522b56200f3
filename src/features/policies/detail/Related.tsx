import { Text } from '@tarojs/components'
import type { Relation, RelationType } from '@/domain/notice'
import type { Evidence } from '@/domain/text'
import { Fact } from './Fact'
import { Section } from './Section'

interface Props {
  relations: Relation[]
  onEvidence: (evidence: Evidence) => void
}

const HOW: Record<RelationType, string> = {
  basedOn: '依据',
  implements: '落实',
  forwards: '转发',
  amends: '修改',
  repeals: '废止',
  extends: '延期',
  replaces: '替代',
  interprets: '解读',
  announcesResultOf: '公布结果',
}

/** 依据与相关: the documents that this one speaks of. */
export function Related({ relations, onEvidence }: Props) {
  if (relations.length === 0) return null
  return (
    <Section title="依据与相关">
      {relations.map(({ type, title, docNumber, evidence }) => (
        <Fact key={`${type} ${evidence.start}`} evidence={evidence} onEvidence={onEvidence}>
          <Text>
            {HOW[type]} · {[title, docNumber].filter(Boolean).join(' ')}
          </Text>
        </Fact>
      ))}
    </Section>
  )
}
