import { Text, View } from '@tarojs/components'
import type { PasteReadAnswer } from '@/contract/desk/paste'
import { KIND_WORDS } from '@/domain/notice'
import { KIND_OF_FACT_WORDS } from '@/domain/review'
import { Quote } from '../Quote'

const CERTAINTY = {
  certain: { words: '有把握', tone: 'open' },
  likely: { words: '建议核对', tone: 'soon' },
  unsure: { words: '机器拿不准', tone: 'urgent' },
} as const

/** What the machine read in a pasted text, each fact with its sentence. */
export function Reading({ read }: { read: PasteReadAnswer }) {
  const { kind, issuers, regionName, docNumbers, facts, replaces } = read
  const about = [KIND_WORDS[kind], regionName, ...issuers, ...docNumbers].filter(Boolean).join(' · ')
  return (
    <View>
      <View className="desk-title">机器读到的</View>
      <View className="desk-note desk-under">{about}</View>
      {replaces !== null && (
        <View className="desk-wrong desk-under">同一条已经发布过（{replaces.title}），再发布会成为它的新一版。</View>
      )}
      {facts.length === 0 && (
        <View className="desk-card desk-note">没有读到日期、金额或条件。发布后读者只能看到标题和链接。</View>
      )}
      {facts.map((fact) => (
        <View key={fact.key} className="desk-card">
          <View className="desk-chips">
            <Text className="desk-chip desk-quiet">{KIND_OF_FACT_WORDS[fact.kind]}</Text>
            <Text className={`desk-chip desk-${CERTAINTY[fact.certainty].tone}`}>
              {CERTAINTY[fact.certainty].words}
            </Text>
          </View>
          <View className="desk-words">{fact.words}</View>
          <Quote quotation={fact.quotation} />
        </View>
      ))}
      <View className="desk-note desk-under">读错的地方，发布后在核对页逐项更正。</View>
    </View>
  )
}
