import type { RuleListAnswer } from '@/contract/rules'

type Listed = RuleListAnswer['rules'][number]

export interface RuleGroup {
  noticeId: string
  title: string
  /** What of the notice the firm fails. */
  unmet: string[]
  rules: Listed[]
}

/** The rules of each notice together, notices in the order in which they came; those that need no review first. */
export const byNotice = (rules: readonly Listed[]): RuleGroup[] => {
  const groups: RuleGroup[] = []
  for (const rule of rules) {
    const group = groups.find(({ noticeId }) => noticeId === rule.noticeId)
    if (group) group.rules.push(rule)
    else groups.push({ noticeId: rule.noticeId, title: rule.noticeTitle, unmet: rule.unmet, rules: [rule] })
  }
  return groups.map((group) => ({ ...group, rules: [...group.rules].sort((a, b) => +!isSure(a) - +!isSure(b)) }))
}

/** A rule that may show an amount. */
export const isSure = ({ certainty, reviewed }: Pick<Listed, 'certainty' | 'reviewed'>): boolean =>
  reviewed || certainty === 'certain'

const NOTICE_TITLE = /^.*（(.+)）$/

/** A rule's own words below the title of its notice. */
export const ownTitle = ({ title, noticeTitle }: Listed): string =>
  title.startsWith(noticeTitle) ? (NOTICE_TITLE.exec(title.slice(noticeTitle.length))?.[1] ?? title) : title
