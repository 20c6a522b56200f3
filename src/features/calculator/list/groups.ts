import type { ListedRule as Listed } from '@/contract/rules'
import { availabilityOn, forceOn, refusalOn } from '@/domain/subsidy'
import type { RefusalCode } from '@/domain/subsidy'
import { dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

export interface RuleGroup {
  noticeId: string
  title: string
  /** What of the notice the firm fails. */
  unmet: string[]
  rules: Listed[]
}

const TAGS: Record<RefusalCode, string> = {
  NEEDS_REVIEW: '需人工核对',
  UNVERIFIED: '没有原文',
  SUSPENDED: '暂停受理',
  SPENT: '额度已用完',
  REPEALED: '已废止',
  REPLACED: '已有新文件',
  NOT_IN_FORCE: '不在有效期',
}

/** Why a rule is not reckoned with on a day, in a word: it shows no amount, or nobody can apply any more; null else. */
export const tagOf = (rule: Listed, today: LocalDate): string | null => {
  const refusal = refusalOn(rule, today, false)
  if (refusal !== null) return TAGS[refusal.code]
  return availabilityOn(rule, today).state === 'closed' ? '本次已截止' : null
}

/** True for a rule that nothing stops but the day: its document is not in force yet, or no longer. */
export const isOutOfForce = (rule: Listed, today: LocalDate): boolean =>
  refusalOn(rule, today, false)?.code === 'NOT_IN_FORCE'

/** Since when, or from when: '有效期到 2025年12月31日', '2026年1月1日起有效'; null in force. */
export const forceWords = (rule: Listed, today: LocalDate): string | null => {
  const force = forceOn(rule, today)
  if (force.state === 'in') return null
  return force.state === 'before' ? `${dayWords(force.from, today)}起有效` : `有效期到${dayWords(force.to, today)}`
}

/** The rules of each notice together; rules and notices that may show an amount first, else in the order in which they came. */
export const byNotice = (rules: readonly Listed[], today: LocalDate): RuleGroup[] => {
  const groups: RuleGroup[] = []
  const order = (rule: Listed): number => (tagOf(rule, today) === null ? 0 : 1)
  for (const rule of rules) {
    const group = groups.find(({ noticeId }) => noticeId === rule.noticeId)
    if (group) group.rules.push(rule)
    else groups.push({ noticeId: rule.noticeId, title: rule.noticeTitle, unmet: rule.unmet, rules: [rule] })
  }
  const least = ({ rules: own }: RuleGroup): number => Math.min(...own.map(order))
  return groups
    .map((group) => ({ ...group, rules: [...group.rules].sort((a, b) => order(a) - order(b)) }))
    .sort((a, b) => least(a) - least(b))
}

const NOTICE_TITLE = /^.*（(.+)）$/

/** A rule's own words below the title of its notice. */
export const ownTitle = ({ title, noticeTitle }: Listed): string =>
  title.startsWith(noticeTitle) ? (NOTICE_TITLE.exec(title.slice(noticeTitle.length))?.[1] ?? title) : title
