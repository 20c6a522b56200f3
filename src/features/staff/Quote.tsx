import { Text, View } from '@tarojs/components'
import type { Quotation } from '@/contract/desk/review'

/** A sentence as it stands in the official text, marked between what stands around it. */
export const Quote = ({ quotation: { before, text, after } }: { quotation: Quotation }) => (
  <View className="desk-quote">
    <Text>{before}</Text>
    <Text className="desk-mark">{text}</Text>
    <Text>{after}</Text>
  </View>
)
