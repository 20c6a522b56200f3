export { draftRules } from './draft'
