import type { UseCase } from '../../_shared/handler'
import { newestRules } from '../../_shared/repositories/rules'

const SHOWN = 100

/** What can be computed, the newest notice first. */
export const rulesList: UseCase<'rules.list'> = async (_request, { now }) => ({
  rules: (await newestRules(SHOWN)).map(({ rule, noticeTitle }) => ({ ...rule, noticeTitle })),
  now,
})
