import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Sheet } from '@/components/Sheet'
import { searchIndustries } from '@/domain/company'
import type { IndustryCode } from '@/domain/company'
import './IndustrySheet.scss'

interface Props {
  chosen: IndustryCode | null
  onChoose: (code: IndustryCode | null) => void
  onClose: () => void
}

/** 所属行业: the sections, found by what the firm does. */
export function IndustrySheet({ chosen, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const found = searchIndustries(typed)
  const take = (code: IndustryCode | null) => {
    onChoose(code)
    onClose()
  }
  return (
    <Sheet title="所属行业" onClose={onClose}>
      <Input
        className="industry-input"
        placeholderClass="industry-hint"
        value={typed}
        maxlength={20}
        placeholder="搜行业或产品，如 软件、零部件"
        aria-label="搜索行业"
        onInput={(event) => setTyped(event.detail.value)}
      />
      {found.map(({ code, name }) => (
        <View
          key={code}
          className={`industry${code === chosen ? ' industry-on' : ''}`}
          role="button"
          onClick={() => take(code)}
        >
          <Text className="industry-code">{code}</Text>
          <Text>{name}</Text>
        </View>
      ))}
      {found.length === 0 && <View className="industry-none">没有找到，换一个词，或清空后从 20 个门类里选</View>}
      {chosen !== null && typed === '' && (
        <View className="industry" role="button" onClick={() => take(null)}>
          不填
        </View>
      )}
    </Sheet>
  )
}
