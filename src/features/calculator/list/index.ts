export { RuleList } from './RuleList'
export { useRuleList } from './useRuleList'
