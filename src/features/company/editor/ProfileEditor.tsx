import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Action } from '@/components/Action'
import { Row } from '@/components/Row'
import { completeness, industryName } from '@/domain/company'
import type { LocalDate } from '@/domain/time'
import { toast } from '@/platform/toast'
import { useCompany } from '../useCompany'
import { DayRow } from './DayRow'
import { Figures } from './Figures'
import { FirmTabs } from './FirmTabs'
import { IndustrySheet } from './IndustrySheet'
import { PlaceSheet } from './PlaceSheet'
import './ProfileEditor.scss'
import { Qualifications } from './Qualifications'
import { SizePanel } from './SizePanel'
import { TypedField } from './TypedField'
import { asItIs, readName } from './typedFigures'
import { useDraft } from './useDraft'
import type { Draft } from './useDraft'

function Basics({ draft }: { draft: Draft }) {
  const { current, edit } = draft
  const names = useCompany((state) => state.regionNames)
  const [open, setOpen] = useState<'place' | 'industry' | null>(null)
  const close = () => setOpen(null)
  const place = current.region === null ? null : (names[current.region]?.full ?? current.region)
  return (
    <View className="editor-card">
      <TypedField
        label="企业名称"
        hint="可不填，只给自己看"
        value={current.name}
        show={asItIs}
        read={readName}
        numeric={false}
        onChange={(name) => edit({ name: name ?? '' })}
      />
      <Row label="所在地" value={place} none="选到区县" onTap={() => setOpen('place')} />
      <Row
        label="所属行业"
        value={current.industry === null ? null : industryName(current.industry)}
        none="选一个门类"
        onTap={() => setOpen('industry')}
      />
      <DayRow label="成立日期" value={current.foundedOn} none="选日期" onChange={(foundedOn) => edit({ foundedOn })} />
      {open === 'place' && <PlaceSheet onChoose={(region) => edit({ region })} onClose={close} />}
      {open === 'industry' && (
        <IndustrySheet
          chosen={current.industry}
          onChoose={(industry) => edit({ industry, line: null })}
          onClose={close}
        />
      )}
    </View>
  )
}

function Bottom({ draft }: { draft: Draft }) {
  const stored = useCompany(({ reader }) => reader !== null && reader.firms.length > 0)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const wrong = await draft.save()
    setBusy(false)
    toast(wrong ?? '已保存，政策会标出符合几项条件')
  }
  const idle = stored ? '已保存' : '填写后可保存'
  return (
    <View className="editor-bottom">
      {draft.changed && <Action onTap={draft.undo}>放弃修改</Action>}
      <View className="editor-save">
        <Action look="primary" disabled={!draft.changed || busy} onTap={() => void save()}>
          {busy ? '正在保存…' : draft.changed ? '保存' : idle}
        </Action>
      </View>
    </View>
  )
}

/** 企业资料: all that conditions ask about; every part may stay open. */
export function ProfileEditor({ today }: { today: LocalDate }) {
  const draft = useDraft()
  const loadFirm = useCompany((state) => state.loadFirm)
  const problem = useCompany((state) => state.problem)
  useEffect(() => void loadFirm(), [loadFirm])
  const { current, edit } = draft
  const { known, of } = completeness(current)
  return (
    <View className="editor">
      <View className="editor-note">
        已填 {known}/{of} 项。只用来比对政策条件，可随时导出和删除，不知道的可以不填。
      </View>
      {problem !== null && <Action onTap={() => void loadFirm()}>{problem.words}，点这里再试</Action>}
      <FirmTabs draft={draft} />
      <Basics draft={draft} key={`basics ${current.id} ${draft.version}`} />
      <Figures draft={draft} key={`figures ${current.id} ${draft.version}`} />
      <SizePanel firm={current} onLine={(line) => edit({ line })} />
      <View className="editor-card">
        <Qualifications
          held={current.qualifications}
          today={today}
          onChange={(qualifications) => edit({ qualifications })}
        />
      </View>
      {draft.firms.length > 1 && (
        <Action look="link" onTap={draft.remove}>
          删除这家企业（保存后生效）
        </Action>
      )}
      <Bottom draft={draft} />
    </View>
  )
}
