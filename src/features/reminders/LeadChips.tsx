import { View } from '@tarojs/components'
import { LEADS, planFor } from '@/domain/reminder'
import type { Lead } from '@/domain/reminder'
import type { Window } from '@/domain/notice'
import type { LocalDate } from '@/domain/time'
import './LeadChips.scss'
import { leadWords } from './words'

interface Props {
  leads: Lead[]
  windows: Window[]
  today: LocalDate
  onChange: (leads: Lead[]) => void
}

const toggled = (leads: Lead[], lead: Lead): Lead[] =>
  LEADS.filter((each) => (each === lead ? !leads.includes(each) : leads.includes(each)))

/** When to be told: each lead a chip; one whose day is past cannot be chosen anew. */
export function LeadChips({ leads, windows, today, onChange }: Props) {
  const possible = (lead: Lead) => planFor({ openid: '', noticeId: '', leads: [lead] }, windows, today).length > 0
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
