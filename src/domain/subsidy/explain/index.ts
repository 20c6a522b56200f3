export { explain } from './explain'
export type { Explanation } from './explain'
export type { Composition, Part } from './parts'
export type { Step } from './steps'
