import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Pack } from './pack'

/** A rule that was not compared with its text for longer may have been overtaken. */
const CHECK_EVERY_DAYS = 180

export interface Stale {
  ruleId: string
  title: string
  /** Why it must be looked at. */
  why: string
}

const endedOn = (until: LocalDate | null, on: LocalDate, words: string): string[] =>
  until !== null && until < on ? [`${words} ${until}`] : []

/** The rules of packs that are past a date: of force, of application, of a parameter, or of the last comparison. */
export const staleRules = (packs: readonly Pack[], on: LocalDate): Stale[] =>
  packs.flatMap(({ checkedOn, rules }) =>
    rules.flatMap(({ rule }) => {
      const whys = [
        ...endedOn(rule.inForce.to, on, '有效期止于'),
        ...endedOn(rule.closes, on, '申报截止于'),
        ...rule.parameters.flatMap(({ label, values }) => {
          const last = values[values.length - 1]
          return last ? endedOn(last.to, on, `参数“${label}”止于`) : []
        }),
        ...(addDays(checkedOn, CHECK_EVERY_DAYS) < on ? [`上次核对 ${checkedOn}`] : []),
      ]
      return whys.length === 0 ? [] : [{ ruleId: rule.id, title: rule.title, why: whys.join('；') }]
    }),
  )
