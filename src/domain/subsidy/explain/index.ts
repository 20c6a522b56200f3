export { explain } from './explain'
export type { Explanation } from './explain'
export type { Composition } from './parts'
export type { Step } from './steps'
