import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { Action } from '@/components/Action'
import type { NoticeDetail } from '@/contract/notices'
import type { Evidence } from '@/domain/text'
import { copy } from '@/platform/clipboard'
import { scrollToId } from '@/platform/scroll'
import { passages } from './passages'
import { Section } from './Section'
import './SourceText.scss'

interface Props {
  notice: NoticeDetail
  marked: Evidence | null
  open: boolean
  onToggle: () => void
}

const MARK = 'evidence'

/** The official text, closed at first; a tapped fact opens it at its sentence. */
export function SourceText({ notice, marked, open, onToggle }: Props) {
  const { text, url } = notice
  useEffect(() => {
    if (marked !== null) scrollToId(MARK)
  }, [marked])
  const cuts = open ? passages(text.segments, marked) : []
  const first = cuts.findIndex((stretch) => stretch.some((passage) => passage.marked))
  return (
    <Section title={text.full ? '原文' : '原文摘录'}>
      {open &&
        cuts.map((stretch, index) => (
          <View key={index} className="source-stretch">
            {stretch.map((passage, at) => (
              <Text
                key={at}
                id={passage.marked && index === first ? MARK : undefined}
                className={passage.marked ? 'source-mark' : undefined}
                userSelect
              >
                {passage.text}
              </Text>
            ))}
          </View>
        ))}
      {open && !text.full && <View className="source-note">这里只摘录事实所依据的句子，全文请看官方原文。</View>}
      <View className="source-actions">
        <Action onTap={onToggle}>{open ? '收起' : text.full ? '展开原文' : '展开摘录'}</Action>
        {url !== null && <Action onTap={() => void copy(url, '原文链接已复制')}>复制原文链接</Action>}
      </View>
    </Section>
  )
}
