import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import { Sheet } from '@/components/Sheet'
import { ROLES, ROLE_WORDS } from '@/domain/review'
import type { Role } from '@/domain/review'
import { callDesk } from '@/platform/call/desk'
import { copy } from '@/platform/clipboard'
import { Field } from '../Field'

const CHOICES = ROLES.map((value) => ({ value, words: ROLE_WORDS[value] }))

const MAY: Record<Role, string> = {
  owner: '能做一切，包括增减同事。',
  editor: '能核对、更正、标记、发布，不能增减同事。',
  viewer: '只能看。',
}

interface Props {
  onInvited: () => void
  onClose: () => void
}

/** 邀请: a code for one colleague, shown once. */
export function Invite({ onInvited, onClose }: Props) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('editor')
  const [code, setCode] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const invite = async () => {
    setBusy(true)
    const outcome = await callDesk('colleagues.invite', { name, role })
    setBusy(false)
    if (!outcome.done) return setWrong(outcome.problem.words)
    setCode(outcome.answer.code)
    onInvited()
  }
  if (code !== null)
    return (
      <Sheet title={`给${name}的口令`} onClose={onClose}>
        <View className="desk-code">{code}</View>
        <View className="desk-note">
          只显示这一次，七天内有效，用一次就作废。对方在“我的 → 设置与我的数据 → 工作人员入口”输入。
        </View>
        <View className="desk-actions">
          <Action look="primary" onTap={() => void copy(code, '口令已复制')}>
            复制口令
          </Action>
        </View>
      </Sheet>
    )
  return (
    <Sheet title="邀请同事" onClose={onClose}>
      <Field label="称呼" value={name} hint="如 小李" most={20} wrong={wrong} onType={setName} />
      <ChipChoice title="权限" choices={CHOICES} chosen={[role]} onTap={setRole} />
      <View className="desk-note">{MAY[role]}</View>
      <View className="desk-actions">
        <Action look="primary" disabled={busy || name.trim() === ''} onTap={() => void invite()}>
          {busy ? '正在生成…' : '生成口令'}
        </Action>
      </View>
    </Sheet>
  )
}
