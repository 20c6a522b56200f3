import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { NoticeDetail } from '@/contract/notices'
import type { Relation } from '@/domain/notice'
import type { Evidence } from '@/domain/text'
import { openNotice } from '@/platform/open'
import { Fact } from './Fact'
import { RELATION_WORDS } from './relationWords'
import { Section } from './Section'

interface Props {
  notice: Pick<NoticeDetail, 'relations' | 'citedBy'>
  onEvidence: (evidence: Evidence) => void
}

function Cited({ relation, onEvidence }: { relation: Relation } & Pick<Props, 'onEvidence'>) {
  const { type, title, docNumber, noticeId, evidence } = relation
  return (
    <View>
      <Fact evidence={evidence} onEvidence={onEvidence}>
        <Text>
          {RELATION_WORDS[type]} · {[title, docNumber].filter(Boolean).join(' ')}
        </Text>
      </Fact>
      {noticeId && (
        <Action look="link" onTap={() => openNotice(noticeId)}>
          打开“{title ?? docNumber}”
        </Action>
      )}
    </View>
  )
}

/** 依据与相关: the documents that this one speaks of, and the stored notices that speak of it. */
export function Related({ notice, onEvidence }: Props) {
  const { relations, citedBy } = notice
  if (relations.length + citedBy.length === 0) return null
  return (
    <Section title="依据与相关">
      {citedBy.map(({ type, noticeId, title }) => (
        <Action key={noticeId} look="link" onTap={() => openNotice(noticeId)}>
          后续{RELATION_WORDS[type]} · {title}
        </Action>
      ))}
      {relations.map((relation) => (
        <Cited key={`${relation.type} ${relation.evidence.start}`} relation={relation} onEvidence={onEvidence} />
      ))}
    </Section>
  )
}
