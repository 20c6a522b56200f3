import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { AuditEntry } from '@/contract/desk/audit'
import type { LocalDate } from '@/domain/time'
import { minuteWords } from '../minuteWords'

interface Props {
  entries: AuditEntry[]
  today: LocalDate
  /** Whether each is told of which notice. */
  named?: boolean
  onUndo?: (id: string) => void
}

const Moved = ({ beforeWords, afterWords }: AuditEntry) => (
  <View className="desk-note">
    {beforeWords !== null && <Text>{beforeWords}</Text>}
    {beforeWords !== null && afterWords !== null && <Text className="desk-arrow">→</Text>}
    {afterWords !== null && <Text>{afterWords}</Text>}
  </View>
)

/** Records: who, when, what, from what to what. */
export function Entries({ entries, today, named = false, onUndo }: Props) {
  return (
    <View>
      {entries.map((entry) => (
        <View key={entry.id} className="desk-entry">
          <View>
            {entry.words}
            {named && entry.noticeTitle !== null && `：${entry.noticeTitle}`}
          </View>
          <Moved {...entry} />
          <View className="desk-note">
            {entry.byName} · {minuteWords(entry.at, today)}
          </View>
          {onUndo && entry.undoable && (
            <View className="desk-links">
              <Action look="link" onTap={() => onUndo(entry.id)}>
                撤销这一步
              </Action>
            </View>
          )}
        </View>
      ))}
    </View>
  )
}
