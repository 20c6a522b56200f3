import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import type { MeAnswer } from '@/contract/desk/colleagues'
import { callDesk } from '@/platform/call/desk'
import { Field } from '../Field'

interface Props {
  vacant: boolean
  onJoined: (answer: MeAnswer) => void
}

/** 工作人员入口: the code that somebody was given, and what colleagues call them. */
export function Join({ vacant, onJoined }: Props) {
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const join = async () => {
    setBusy(true)
    const outcome = await callDesk('desk.join', { code, name })
    setBusy(false)
    if (outcome.done) onJoined(outcome.answer)
    else setWrong(outcome.problem.words)
  }
  const ready = code.trim() !== '' && name.trim() !== ''
  return (
    <View className="desk-card">
      <View className="desk-words">凭口令进入服务台</View>
      <View className="desk-note">
        {vacant
          ? '服务台还没有负责人：输入部署时给出的一次性口令，你将成为负责人。'
          : '口令由负责人发给你，七天内有效，只能用一次。企业用户不需要进入这里。'}
      </View>
      <Field label="口令" value={code} hint="如 ABCDE-FGHJK" most={40} wrong={wrong} onType={setCode} />
      <Field label="同事怎么称呼你" value={name} hint="如 王芳" most={20} onType={setName} />
      <View className="desk-actions">
        <Action look="primary" disabled={busy || !ready} onTap={() => void join()}>
          {busy ? '正在核对…' : '进入服务台'}
        </Action>
      </View>
    </View>
  )
}
