export * from './evidence'
export { evidenceOf, normalise, originOf } from './normalise'
export type { NormalText } from './normalise'
export type { Sentence } from './sentences'
