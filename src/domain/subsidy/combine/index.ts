export { combine } from './combine'
export type { Combination, Combined, LeftOut, Taken } from './combine'
