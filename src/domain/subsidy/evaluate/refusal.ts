import type { LocalDate } from '@/domain/time'
import type { Rule } from '../grammar/rule'
import { forceOn } from './force'
import type { Outcome, RefusalCode } from './outcome'

type Refused = Extract<Outcome, { outcome: 'refused' }>

const MESSAGES: Record<RefusalCode, string> = {
  REPEALED: '所依据的文件已废止，不再测算',
  REPLACED: '所依据的文件已被新文件替代，请看新文件',
  SUSPENDED: '这项政策已暂停受理，请看暂停的通知',
  SPENT: '这项政策的额度已用完，请看用完的通知',
  NOT_IN_FORCE: '不在所依据文件的有效期内',
  UNVERIFIED: '手头没有这项政策的原文，不显示金额',
  NEEDS_REVIEW: '需人工核对：机器识别的规则尚未确认',
}

const CODES = { suspended: 'SUSPENDED', spent: 'SPENT', repealed: 'REPEALED', replaced: 'REPLACED' } as const

const refused = (code: RefusalCode, rest: Partial<Refused> = {}): Refused => ({
  outcome: 'refused',
  code,
  message: MESSAGES[code],
  by: null,
  noticeId: null,
  e: null,
  ...rest,
})

/** True for a rule that a person must look at before an amount is shown. */
export const needsReview = ({ certainty, reviewed }: Pick<Rule, 'certainty' | 'reviewed'>): boolean =>
  certainty !== 'certain' && !reviewed

/** Why a rule may not be reckoned with on a day, or null. A draft that nobody has checked is refused unless asked for. */
export const refusalOn = (rule: Rule, on: LocalDate, draftsToo: boolean): Refused | null => {
  const { standing } = rule
  if (standing.state !== 'standing') {
    const { by, noticeId, e } = standing
    return refused(CODES[standing.state], { by, noticeId, e })
  }
  if (rule.unverified) return refused('UNVERIFIED')
  if (forceOn(rule, on).state !== 'in') return refused('NOT_IN_FORCE')
  return !draftsToo && needsReview(rule) ? refused('NEEDS_REVIEW') : null
}
