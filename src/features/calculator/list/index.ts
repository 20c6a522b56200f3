export { choiceIn, listPath, placeWords, shownPlace } from './place'
export { RuleList } from './RuleList'
export { ruleList, useRuleList } from './useRuleList'
