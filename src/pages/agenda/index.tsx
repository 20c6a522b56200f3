import { Screen } from '@/components/Screen'
import { Agenda, useAgenda } from '@/features/agenda'
import { dateOf } from '@/domain/time'
import { likelyMinute } from '@/platform/clock'
import { useOffline } from '@/platform/offline'
import { useFront, usePull } from '@/platform/page'
import { textScale } from '@/platform/textScale'

/** 日程: what closes, by day. */
export default function AgendaPage() {
  const offline = useOffline()
  const load = useAgenda((state) => state.load)
  const reload = () => load(dateOf(likelyMinute()))
  useFront(() => void reload())
  usePull(reload)
  return (
    <Screen scale={textScale()} offline={offline}>
      <Agenda />
    </Screen>
  )
}
