export * from './evidence'
export { evidenceOf, normalise } from './normalise'
export type { NormalText } from './normalise'
export type { Sentence } from './sentences'
