import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChipChoice } from '@/components/ChipChoice'
import { DIGEST_MAX } from '@/contract/digests'
import { call } from '@/platform/call'
import { openDigest } from '@/platform/open'
import { Field } from '../Field'
import { Waiting } from '../Waiting'
import { Candidate } from './Candidate'
import './Choose.scss'
import { SPANS } from './span'
import type { Span } from './span'
import { useChoice, useOwnRegion } from './useChoice'

const PLACES = [
  { value: 'all' as const, words: '全部地区' },
  { value: 'own' as const, words: '我的所在地' },
]

function Search({ onSearch }: { onSearch: (q: string) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <View className="desk-card">
      <Field label="按文字找" value={typed} hint="标题里的词，如 技改 南京" most={40} onType={setTyped} />
      <View className="desk-actions">
        <Action onTap={() => onSearch(typed.trim())}>搜索</Action>
        {typed !== '' && (
          <Action
            look="link"
            onTap={() => {
              setTyped('')
              onSearch('')
            }}
          >
            清除
          </Action>
        )}
      </View>
    </View>
  )
}

function Make({ ids }: { ids: string[] }) {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const make = async () => {
    setBusy(true)
    const outcome = await call('digests.create', { noticeIds: ids })
    setBusy(false)
    setWrong(outcome.done ? null : outcome.problem.words)
    if (outcome.done) openDigest(outcome.answer.code)
  }
  return (
    <View className="choose-bar">
      {wrong !== null && <View className="desk-wrong">{wrong}</View>}
      {ids.length === DIGEST_MAX && <View className="desk-note">一份清单最多{DIGEST_MAX}条</View>}
      <Action look="primary" disabled={busy || ids.length === 0} onTap={() => void make()}>
        {ids.length === 0 ? '先选几条' : `做成清单（${ids.length}条）`}
      </Action>
    </View>
  )
}

/** 多条分享: choose notices, then pass them on as one text, one card, one poster. */
export function Choose() {
  const [span, setSpan] = useState<Span>('within7')
  const [q, setQ] = useState('')
  const [own, setOwn] = useState<'all' | 'own'>('all')
  const region = useOwnRegion()
  const { found, problem, load, chosen, toggle } = useChoice({ span, q, region: own === 'own' ? region : null })
  const ids = chosen.map(({ id }) => id)
  const elsewhere = chosen.filter(({ id }) => found?.cards.every((card) => card.id !== id))
  return (
    <View>
      <View className="desk-note desk-under">日期确定、还没截止的已先选上；选好后发一段文字、一张卡片或一张海报。</View>
      <ChipChoice choices={SPANS} chosen={q === '' ? [span] : []} onTap={setSpan} />
      {region !== null && <ChipChoice choices={PLACES} chosen={[own]} onTap={setOwn} />}
      <Search onSearch={setQ} />
      {found === null && <Waiting problem={problem} onAgain={load} />}
      {found?.cards.length === 0 && <View className="desk-note desk-under">没有找到，换个范围或词试试</View>}
      {found !== null &&
        [...elsewhere, ...found.cards].map((card) => (
          <Candidate
            key={card.id}
            card={card}
            chosen={ids.includes(card.id)}
            now={found.now}
            onTap={() => toggle(card)}
          />
        ))}
      <Make ids={ids} />
    </View>
  )
}
