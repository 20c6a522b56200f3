import { View } from '@tarojs/components'
import { ChipChoice } from '@/components/ChipChoice'
import { QUALIFICATIONS, qualificationName } from '@/domain/company'
import type { HeldQualification, QualificationCode } from '@/domain/company'
import type { LocalDate } from '@/domain/time'
import { DayRow } from './DayRow'

interface Props {
  held: HeldQualification[]
  today: LocalDate
  onChange: (held: HeldQualification[]) => void
}

const CHOICES = QUALIFICATIONS.map(({ code, name }) => ({ value: code as QualificationCode, words: name as string }))

/** 资质与有效期: what the firm is recognised as, and until when. */
export function Qualifications({ held, today, onChange }: Props) {
  const toggle = (code: QualificationCode) => {
    const without = held.filter((one) => one.code !== code)
    onChange(without.length < held.length ? without : [...held, { code, validUntil: null }])
  }
  const until = (code: QualificationCode, validUntil: LocalDate | null) =>
    onChange(held.map((one) => (one.code === code ? { code, validUntil } : one)))
  return (
    <View>
      <ChipChoice title="资质（可多选）" choices={CHOICES} chosen={held.map(({ code }) => code)} many onTap={toggle} />
      {held.map(({ code, validUntil }) => (
        <View key={code}>
          <DayRow
            label={`${qualificationName(code)}有效期至`}
            value={validUntil}
            none="长期或不填"
            onChange={(day) => until(code, day)}
          />
          {validUntil !== null && validUntil < today && <View className="editor-note">已过期，匹配时按不满足计。</View>}
        </View>
      ))}
    </View>
  )
}
