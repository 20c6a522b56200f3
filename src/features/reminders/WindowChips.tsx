import { View } from '@tarojs/components'
import './LeadChips.scss'
import { LEADS } from '@/domain/reminder'
import { closeWords } from '@/domain/time'
import { planOf } from './plan'
import type { Dates } from './plan'
import { windowName } from './words'

interface Props {
  /** Null: every window. */
  chosen: string[] | null
  dates: Dates
  onChange: (windowIds: string[] | null) => void
}

/** Which dates of a notice count: a batch, a district, one of several steps. Shown where there is a choice. */
export function WindowChips({ chosen, dates, onChange }: Props) {
  const plans = planOf(dates, LEADS, null)
  const offered = dates.windows.filter(({ id }) => plans.some(({ windowId }) => windowId === id))
  if (offered.length < 2) return null
  const isOn = (id: string) => chosen === null || chosen.includes(id)
  const toggle = (id: string) => {
    const next = offered.map((window) => window.id).filter((each) => (each === id ? !isOn(each) : isOn(each)))
    onChange(next.length === offered.length ? null : next)
  }
  return (
    <View className="leads">
      {offered.map((window) => {
        const last = [...plans].reverse().find(({ windowId }) => windowId === window.id)
        return (
          <View
            key={window.id}
            className={`lead${isOn(window.id) ? ' lead-on' : ''}`}
            role="checkbox"
            aria-checked={isOn(window.id)}
            onClick={() => toggle(window.id)}
          >
            {windowName(window)}
            {last === undefined || last.lead === 'open' ? '' : ` ${closeWords(last.about, dates.today)}`}
          </View>
        )
      })}
    </View>
  )
}
