import { Screen } from '@/components/Screen'
import { AuditList } from '@/features/staff'
import { textScale } from '@/platform/textScale'

/** 操作记录. */
export default function AuditPage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <AuditList />
    </Screen>
  )
}
