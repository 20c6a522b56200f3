import { articleOf } from './article'
import type { Article } from './article'
import { calendarFrom } from './calendar'
import { central } from './central'
import { coast } from './coast'
import { jiangsu } from './jiangsu'
import { services } from './services'
import { south } from './south'
import { voices } from './voices'
import { west } from './west'

const SAMPLES = [...jiangsu, ...coast, ...central, ...south, ...west, ...services, ...voices]

/** The demonstration's notices with dates around `firstDay` (YYYY-MM-DD); the same day gives the same bytes. */
export const samples = (firstDay: string): Article[] => {
  const on = calendarFrom(firstDay)
  return SAMPLES.map((sample) => articleOf(sample, on))
}
