import * as v from 'valibot'
import type { Rule } from '@/domain/subsidy'
import type { BeijingMinute } from '@/domain/time'

export const ruleListRequest = v.strictObject({})

export interface RuleListAnswer {
  rules: (Rule & { noticeTitle: string })[]
  now: BeijingMinute
}
