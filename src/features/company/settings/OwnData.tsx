import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { Sheet } from '@/components/Sheet'
import { call } from '@/platform/call'
import { canDownload, download } from '@/platform/download'
import { forgetAll } from '@/platform/storage'
import { toast } from '@/platform/toast'

const SPACES = 2

const takeOut = async (): Promise<void> => {
  const outcome = await call('reader.export', {})
  if (!outcome.done) return toast(outcome.problem.words)
  await download('惠期-我的数据.json', 'application/json', JSON.stringify(outcome.answer, null, SPACES))
}

interface Props {
  /** Called once nothing is stored any more. */
  onErased: () => void
}

function Erase({ onErased, onClose }: Props & { onClose: () => void }) {
  const [busy, setBusy] = useState(false)
  const erase = async () => {
    setBusy(true)
    const outcome = await call('reader.erase', { confirm: 'erase' })
    setBusy(false)
    if (!outcome.done) return toast(outcome.problem.words)
    forgetAll()
    toast('已全部删除')
    onErased()
  }
  return (
    <Sheet title="删除全部数据？" onClose={onClose}>
      <View className="settings-note">
        企业资料、收藏、已存的搜索、关注和还没发出的提醒、消息记录、订阅次数都会从服务器和这部手机上删除，不能恢复。
        在微信里同意过的订阅也将作废。需要留底请先导出。
      </View>
      <View className="settings-actions">
        <Action onTap={onClose}>先不删</Action>
        <Action onTap={() => void takeOut()}>{canDownload ? '先下载一份' : '先复制一份'}</Action>
        <Action look="primary" disabled={busy} onTap={() => void erase()}>
          {busy ? '正在删除…' : '全部删除'}
        </Action>
      </View>
    </Sheet>
  )
}

/** 我的数据: take everything along, or have it erased. */
export function OwnData({ onErased }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <View className="settings-card">
      <View className="settings-note">
        这里只保存你填写的企业资料、你的收藏和提醒，以及微信给本小程序的编号（openid），不收集姓名和手机号。
      </View>
      <View className="settings-actions">
        <Action onTap={() => void takeOut()}>{canDownload ? '下载我的数据' : '复制我的数据'}</Action>
        <Action onTap={() => setAsking(true)}>删除全部数据</Action>
      </View>
      {asking && <Erase onErased={onErased} onClose={() => setAsking(false)} />}
    </View>
  )
}
