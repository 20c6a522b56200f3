import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import type { PasteReadAnswer, PasteRequest } from '@/contract/desk/paste'
import { callDesk } from '@/platform/call/desk'
import { openDeskNotice } from '@/platform/open'
import { toast } from '@/platform/toast'
import { Field } from '../Field'
import { typedDay } from '../typed'
import { Reading } from './Reading'

const BODY_MAX = 20_000
const TITLE_MAX = 200
const LINK_MAX = 500

interface Typed {
  title: string
  body: string
  link: string
  docNumber: string
  publishedOn: string
}

const EMPTY: Typed = { title: '', body: '', link: '', docNumber: '', publishedOn: '' }

const requestOf = ({ title, body, link, docNumber, publishedOn }: Typed): PasteRequest => {
  const day = typedDay(publishedOn)
  return {
    ...{ title: title.trim(), body: body.trim() },
    ...(link.trim() !== '' && { link: link.trim() }),
    ...(docNumber.trim() !== '' && { docNumber: docNumber.trim() }),
    ...(day !== null && { publishedOn: day }),
  }
}

const DONE = { new: '已发布', changed: '已更新为新的一版', unchanged: '已经发布过，没有变化', again: '已重新发布' }

function Form({ typed, onType }: { typed: Typed; onType: (parts: Partial<Typed>) => void }) {
  const { title, body, link, docNumber, publishedOn } = typed
  const wrongLink = link === '' || /^https?:\/\//.test(link.trim()) ? null : '链接应以 http:// 或 https:// 开头'
  const wrongDay = publishedOn === '' || typedDay(publishedOn) !== null ? null : '请连年份写成 2026-01-30'
  return (
    <View className="desk-card">
      <Field
        label="标题"
        hint="公告的标题"
        value={title}
        most={TITLE_MAX}
        onType={(value) => onType({ title: value })}
      />
      <View className="desk-field">
        <View className="desk-label">正文（从官方页面复制，不要改字）</View>
        <Textarea
          className="desk-text"
          value={body}
          maxlength={BODY_MAX}
          aria-label="正文"
          placeholder="各有关企业：……"
          onInput={(event) => onType({ body: event.detail.value })}
        />
      </View>
      <Field
        label="官方链接（选填）"
        hint="https://"
        value={link}
        most={LINK_MAX}
        wrong={wrongLink}
        onType={(value) => onType({ link: value })}
      />
      <Field
        label="文号（选填）"
        hint="如 示工信〔2026〕7号"
        value={docNumber}
        onType={(value) => onType({ docNumber: value })}
      />
      <Field
        label="发布日期（选填，不填为今天）"
        value={publishedOn}
        hint="2026-01-30"
        wrong={wrongDay}
        onType={(value) => onType({ publishedOn: value })}
      />
    </View>
  )
}

/** 粘贴发布: a text is seen read before anybody else sees it. */
export function Paste() {
  const [typed, setTyped] = useState(EMPTY)
  const [read, setRead] = useState<PasteReadAnswer | null>(null)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const type = (parts: Partial<Typed>) => {
    setTyped((before) => ({ ...before, ...parts }))
    setRead(null)
  }
  const look = async () => {
    setBusy(true)
    const outcome = await callDesk('paste.read', requestOf(typed))
    setBusy(false)
    setWrong(outcome.done ? null : outcome.problem.words)
    if (outcome.done) setRead(outcome.answer)
  }
  const publish = async () => {
    setBusy(true)
    const outcome = await callDesk('paste.publish', requestOf(typed))
    setBusy(false)
    setWrong(outcome.done ? null : outcome.problem.words)
    if (!outcome.done) return
    toast(DONE[outcome.answer.outcome])
    openDeskNotice(outcome.answer.id)
  }
  const ready = typed.title.trim() !== '' && typed.body.trim() !== ''
  return (
    <View>
      <Form typed={typed} onType={type} />
      {wrong !== null && (
        <View className="desk-wrong desk-under" role="alert">
          {wrong}
        </View>
      )}
      {read !== null && <Reading read={read} />}
      <View className="desk-actions">
        <Action look={read === null ? 'primary' : 'quiet'} disabled={busy || !ready} onTap={() => void look()}>
          {busy && read === null ? '正在读…' : '看看读得对不对'}
        </Action>
        {read !== null && (
          <Action look="primary" disabled={busy} onTap={() => void publish()}>
            {busy ? '正在发布…' : '发布'}
          </Action>
        )}
      </View>
    </View>
  )
}
