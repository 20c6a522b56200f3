export { SavedList } from './SavedList'
export { useSaved } from './useSaved'
