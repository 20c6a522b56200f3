import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Action } from '@/components/Action'
import type { NoticeDetail } from '@/contract/notices'
import type { Evidence } from '@/domain/text'
import { copy } from '@/platform/clipboard'
import { scrollToId } from '@/platform/scroll'
import { partsOf } from './parts'
import { Section } from './Section'
import { MARK, SourcePart } from './SourcePart'
import './SourceText.scss'

interface Props {
  notice: NoticeDetail
  marked: Evidence | null
  open: boolean
  onToggle: () => void
}

/** So few need no folding. */
const OPEN_PARTS = 2

/** The official text, closed at first; a tapped fact opens it at its sentence. */
export function SourceText({ notice, marked, open, onToggle }: Props) {
  const { text, url } = notice
  useEffect(() => {
    if (marked !== null) scrollToId(MARK)
  }, [marked])
  const parts = open ? partsOf(text.segments) : []
  return (
    <Section title={text.full ? '原文' : '原文摘录'}>
      {parts.map((part) => (
        <SourcePart
          key={part.segments[0]?.start}
          part={part}
          marked={marked}
          open={part.heading === null || parts.length <= OPEN_PARTS}
        />
      ))}
      {open && !text.full && <View className="source-note">这里只摘录事实所依据的句子，全文请看官方原文。</View>}
      <View className="source-actions">
        <Action onTap={onToggle}>{open ? '收起' : text.full ? '展开原文' : '展开摘录'}</Action>
        {url !== null && <Action onTap={() => void copy(url, '原文链接已复制')}>复制原文链接</Action>}
      </View>
    </Section>
  )
}
