import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { Attachment } from '@/contract/notices'
import { copy } from '@/platform/clipboard'
import './Attachments.scss'
import { Section } from './Section'

/** 附件: the files that come with a notice; where the text has no address, the official page does. */
export function Attachments({ files, url }: { files: Attachment[]; url: string | null }) {
  if (files.length === 0) return null
  const unlinked = files.some((file) => file.url === null)
  return (
    <Section title="附件">
      {files.map((file) => {
        const address = file.url
        return (
          <View key={`${file.name} ${address}`} className="attachment">
            <Text className="attachment-name">{file.name}</Text>
            {address !== null && <Action onTap={() => void copy(address, '附件链接已复制')}>复制链接</Action>}
          </View>
        )
      })}
      {unlinked && url !== null && <View className="attachment-note">没有链接的附件请在官方原文页下载。</View>}
    </Section>
  )
}
