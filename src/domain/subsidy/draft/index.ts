export { draftRules } from './draft'
export type { DraftSource } from './draft'
