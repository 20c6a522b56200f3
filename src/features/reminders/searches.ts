export { MatchCredit } from './MatchCredit'
