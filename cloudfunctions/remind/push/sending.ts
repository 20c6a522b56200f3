import { performance } from 'node:perf_hooks'
import { REMINDER_KINDS, checkTemplate } from '@/domain/reminder'
import type { Templates } from '@/domain/reminder'
import { chosenTemplates, sendingSettings } from '../../_shared/repositories/settings'
import type { SendingSettings } from '../../_shared/repositories/settings'
import type { Run } from '../run'
import { tokenBucket } from './pace'
import type { Pace } from './pace'

/** What one worker sends with. */
export interface Sending extends Run {
  templates: Partial<Templates>
  pace: Pace
  /** In a test environment only those listed are written to. */
  mayWriteTo: (openid: string) => boolean
  /** True for real readers, whose messages open the released program. */
  production: boolean
  /** False once time is up or something stops every message. */
  goesOn: () => boolean
  stop: () => void
}

const usable = (templates: Partial<Templates>, run: Run): Partial<Templates> => {
  const fits = REMINDER_KINDS.filter((kind) => {
    const template = templates[kind]
    const check = template && checkTemplate(kind, template)
    if (check && !check.fits) run.report('remind.wrongTemplate', { kind, problems: check.problems })
    return check?.fits === true
  })
  return Object.fromEntries(fits.map((kind) => [kind, templates[kind]]))
}

const audienceOf = ({ production, listed }: SendingSettings, { environment }: Run) => {
  const isProduction = production !== '' && production === environment
  return { production: isProduction, mayWriteTo: (openid: string) => isProduction || listed.includes(openid) }
}

/** A run that may send, with the templates that can carry their messages. */
export const sendingOf = async (run: Run): Promise<Sending> => {
  const [chosen, settings] = await Promise.all([chosenTemplates(), sendingSettings()])
  let stopped = false
  return {
    ...run,
    templates: usable(chosen, run),
    pace: tokenBucket(settings.perSecond, { nowMs: () => performance.now(), wait: run.wait }),
    ...audienceOf(settings, run),
    goesOn: () => !stopped && run.hasTime(),
    stop: () => void (stopped = true),
  }
}
