import { View } from '@tarojs/components'
import { LEADS } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import './LeadChips.scss'
import { planOf } from './plan'
import type { Dates } from './plan'
import { leadWords } from './words'

interface Props {
  leads: Lead[]
  windowIds: string[] | null
  dates: Dates
  onChange: (leads: Lead[]) => void
}

const toggled = (leads: Lead[], lead: Lead): Lead[] =>
  LEADS.filter((each) => (each === lead ? !leads.includes(each) : leads.includes(each)))

/** When to be told: each lead a chip; one whose day is past cannot be chosen anew. */
export function LeadChips({ leads, windowIds, dates, onChange }: Props) {
  const possible = (lead: Lead) => planOf(dates, [lead], windowIds).length > 0
  return (
    <View className="leads">
      {LEADS.map((lead) => {
        const can = possible(lead)
        const on = can && leads.includes(lead)
        return (
          <View
            key={lead}
            className={`lead${on ? ' lead-on' : ''}${can ? '' : ' lead-past'}`}
            role="checkbox"
            aria-checked={on}
            onClick={can ? () => onChange(toggled(leads, lead)) : undefined}
          >
            {leadWords(lead)}
          </View>
        )
      })}
    </View>
  )
}
