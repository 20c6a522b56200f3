export { Calculator } from './Calculator'
export { useReckoner } from './useReckoner'
