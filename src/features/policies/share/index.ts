export { Share } from './Share'
export { useShare } from './useShare'
export { sharedNow, timelineNow } from './sharedNow'
export type { Sharing } from './useShare'
