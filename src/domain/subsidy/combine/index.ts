export { interestPaid } from './interestPaid'
export { combine } from './combine'
export type { Combination, Combined } from './combine'
