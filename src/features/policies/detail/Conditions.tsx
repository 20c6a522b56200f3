import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { NoticeDetail, Standing } from '@/contract/notices'
import type { Evidence } from '@/domain/text'
import { openOwn } from '@/platform/open'
import './Conditions.scss'
import { Fact } from './Fact'
import { Section } from './Section'

interface Props {
  notice: NoticeDetail
  /** How the reader's firm stands, null where nothing is known of one. */
  standing: Standing | null
  onEvidence: (evidence: Evidence) => void
}

type Verdict = Standing['conditions'][number]

const SIGNS: Record<Verdict['state'], string> = { met: '✓ 满足', notMet: '✕ 不满足', unknown: '? 未知' }

const reasonOf = (verdict: Verdict): string => {
  if (verdict.state !== 'unknown') return verdict.words
  return verdict.field === null ? `请自行核对：${verdict.missing}` : `企业资料缺：${verdict.missing}`
}

function State({ verdict }: { verdict: Verdict }) {
  return (
    <View className="condition-state">
      <Text className={`condition-sign condition-${verdict.state}`}>{SIGNS[verdict.state]}</Text>
      <Text> · {reasonOf(verdict)}</Text>
    </View>
  )
}

const Place = ({ verdict, name }: { verdict: Verdict; name: string }) => (
  <View className="condition-place">
    适用地区：{name}
    <State verdict={verdict} />
  </View>
)

/** 以下 3 项满足其一即可, at the first of a group of alternatives; null elsewhere. */
const choiceWords = (conditions: NoticeDetail['conditions'], at: number): string | null => {
  const group = conditions[at]?.anyOf?.group
  if (group === undefined || conditions[at - 1]?.anyOf?.group === group) return null
  const choices = conditions.flatMap(({ anyOf }) => (anyOf?.group === group ? [anyOf.choice] : []))
  return `以下 ${new Set(choices).size} 项满足其一即可`
}

const canFill = ({ place, conditions }: Standing): boolean =>
  [place, ...conditions].some((verdict) => verdict?.state === 'unknown' && verdict.field !== null)

/** The way to the profile, where it would tell more. */
function FillIn({ standing }: Pick<Props, 'standing'>) {
  if (standing !== null && !canFill(standing)) return null
  return (
    <Action look="link" onTap={() => openOwn('profile')}>
      {standing === null ? '填写企业资料，看看符合几项' : '补充企业资料'}
    </Action>
  )
}

/** What must be met, in the text's words, and whether the reader's firm meets it. */
export function Conditions({ notice, standing, onEvidence }: Props) {
  const { conditions, region, match } = notice
  const place = standing === null ? null : standing.place
  if (conditions.length === 0 && place === null) return null
  const verdicts = standing === null ? [] : standing.conditions
  return (
    <Section title="条件">
      {match !== null && <View className="condition-sum">{match}</View>}
      {place !== null && <Place verdict={place} name={region?.name ?? ''} />}
      {conditions.map(({ evidence, certainty }, at) => {
        const verdict = verdicts[at]
        const choice = choiceWords(conditions, at)
        return (
          <Fact key={`${evidence.start} ${at}`} evidence={evidence} certainty={certainty} onEvidence={onEvidence}>
            {choice !== null && <View className="condition-choice">{choice}</View>}
            <Text>{evidence.text.trim()}</Text>
            {verdict && <State verdict={verdict} />}
          </Fact>
        )
      })}
      <FillIn standing={standing} />
    </Section>
  )
}
