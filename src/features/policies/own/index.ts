export { History } from './History'
export { Kept } from './Kept'
