import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import { Sheet } from '@/components/Sheet'
import type { Colleague, ColleaguesAnswer } from '@/contract/desk/colleagues'
import { ROLES, ROLE_WORDS } from '@/domain/review'
import type { Role } from '@/domain/review'
import { dateOf, dayWords } from '@/domain/time'
import { callDesk } from '@/platform/call/desk'
import type { DeskOutcome } from '@/platform/call/desk'
import { toast } from '@/platform/toast'
import { minuteWords } from '../minuteWords'
import { useAsked } from '../useAsked'
import { Waiting } from '../Waiting'
import { Invite } from './Invite'

const CHOICES = ROLES.map((value) => ({ value, words: ROLE_WORDS[value] }))

interface OneProps {
  colleague: Colleague
  onRole: (role: Role | null) => void
  onClose: () => void
}

function OneSheet({ colleague, onRole, onClose }: OneProps) {
  return (
    <Sheet title={colleague.name} onClose={onClose}>
      <ChipChoice title="权限" choices={CHOICES} chosen={[colleague.role]} onTap={onRole} />
      <View className="desk-actions">
        <Action onTap={() => onRole(null)}>移除这位同事</Action>
      </View>
      <View className="desk-note">移除后立即不能再进入；要恢复，重新邀请即可。</View>
    </Sheet>
  )
}

type Adopt = (going: Promise<DeskOutcome<'colleagues.setRole'>>) => Promise<void>

function Invitations({ answer, adopt }: { answer: ColleaguesAnswer; adopt: Adopt }) {
  const { invitations, now } = answer
  if (invitations.length === 0) return null
  return (
    <View>
      <View className="desk-title">还没用的邀请</View>
      <View className="desk-card">
        {invitations.map(({ id, name, role, until }) => (
          <View key={id} className="desk-entry">
            <View>
              {name} · {ROLE_WORDS[role]}
            </View>
            <View className="desk-note">有效到 {minuteWords(until, dateOf(now))}</View>
            <View className="desk-links">
              <Action look="link" onTap={() => void adopt(callDesk('colleagues.withdraw', { id }))}>
                收回
              </Action>
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}

/** 同事与邀请, for owners. */
export function Colleagues() {
  const asked = useAsked('colleagues.list', {})
  const [one, setOne] = useState<Colleague | null>(null)
  const [inviting, setInviting] = useState(false)
  const { answer } = asked
  if (answer === null) return <Waiting problem={asked.problem} onAgain={asked.again} />
  const adopt: Adopt = async (going) => {
    const outcome = await going
    if (!outcome.done) return toast(outcome.problem.words)
    asked.adopt(outcome.answer)
    setOne(null)
  }
  return (
    <View>
      <View className="desk-card">
        {answer.colleagues.map((colleague) => (
          <View key={colleague.id} className="desk-entry">
            <View>
              {colleague.name}
              {colleague.self ? '（我）' : ''} · {ROLE_WORDS[colleague.role]}
            </View>
            <View className="desk-note">{dayWords(dateOf(colleague.since), dateOf(answer.now))}加入</View>
            <View className="desk-links">
              <Action look="link" onTap={() => setOne(colleague)}>
                改权限或移除
              </Action>
            </View>
          </View>
        ))}
      </View>
      <Invitations answer={answer} adopt={adopt} />
      <View className="desk-actions">
        <Action look="primary" onTap={() => setInviting(true)}>
          邀请同事
        </Action>
      </View>
      {one !== null && (
        <OneSheet
          colleague={one}
          onRole={(role) => void adopt(callDesk('colleagues.setRole', { id: one.id, role }))}
          onClose={() => setOne(null)}
        />
      )}
      {inviting && <Invite onInvited={asked.again} onClose={() => setInviting(false)} />}
    </View>
  )
}
