import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import { Sheet } from '@/components/Sheet'
import type { ReportReason } from '@/contract/desk/reports'
import { call } from '@/platform/call'
import { toast } from '@/platform/toast'
import './Report.scss'

const REASONS: { value: ReportReason; words: string }[] = [
  { value: 'date', words: '日期不对' },
  { value: 'amount', words: '金额不对' },
  { value: 'condition', words: '条件不对' },
  { value: 'ended', words: '已截止或失效' },
  { value: 'link', words: '链接或电话不通' },
  { value: 'other', words: '其他' },
]
const WORDS_MAX = 200

function ReportSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const [reason, setReason] = useState<ReportReason | null>(null)
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const send = async () => {
    if (reason === null) return
    setBusy(true)
    const outcome = await call('notices.report', { noticeId: id, reason, words })
    setBusy(false)
    if (!outcome.done) return setWrong(outcome.problem.words)
    toast(outcome.answer.added ? '已收到，工作人员会核对' : '今天已经报过这一项')
    onClose()
  }
  return (
    <Sheet title="哪里不对？" onClose={onClose}>
      <ChipChoice choices={REASONS} chosen={reason === null ? [] : [reason]} onTap={setReason} />
      <Textarea
        className="report-words"
        value={words}
        maxlength={WORDS_MAX}
        placeholder="可以补充一句（选填，不要写姓名电话）"
        aria-label="补充说明，选填"
        onInput={(event) => setWords(event.detail.value)}
      />
      {wrong !== null && (
        <View className="report-wrong" role="alert">
          {wrong}
        </View>
      )}
      <Action look="primary" disabled={busy || reason === null} onTap={() => void send()}>
        {busy ? '正在提交…' : '提交'}
      </Action>
    </Sheet>
  )
}

/** 报错: something is wrong with what is shown; staff look at it. */
export function Report({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  return (
    <View className="report">
      <Action look="link" onTap={() => setOpen(true)}>
        内容有误？报错
      </Action>
      {open && <ReportSheet id={id} onClose={() => setOpen(false)} />}
    </View>
  )
}
