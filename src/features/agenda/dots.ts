import type { AgendaEntry } from '@/contract/agenda'
import { deadlineState, tone } from '@/domain/deadline'
import type { Tone } from '@/domain/deadline'
import type { BeijingMinute, LocalDate } from '@/domain/time'

const LOUDNESS: Tone[] = ['urgent', 'soon', 'open', 'quiet']
const MOST = 3

/** How loud one entry is at a minute. */
export const toneOf = ({ windowId, closes, certainty }: AgendaEntry, now: BeijingMinute): Tone =>
  tone(deadlineState({ windowId, opens: null, closes, rolling: false, limited: false, certainty }, now))

/** The dots of a day: one an entry, at most three, the loudest first. */
export const dotsOf = (entries: AgendaEntry[], day: LocalDate, now: BeijingMinute): Tone[] =>
  entries
    .filter(({ date }) => date === day)
    .map((entry) => toneOf(entry, now))
    .sort((a, b) => LOUDNESS.indexOf(a) - LOUDNESS.indexOf(b))
    .slice(0, MOST)
