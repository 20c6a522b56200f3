import { remember, remembered } from '@/platform/storage'

const KEY = 'huiqi.calendar'
/** Old entries are of days gone by. */
const KEPT = 200

const uids = (): string[] =>
  remembered(KEY)
    .split('\n')
    .filter((uid) => uid !== '')

/** True for a date that was added on this phone: a calendar cannot be asked. */
export const wasAdded = (uid: string): boolean => uids().includes(uid)

export const keepAdded = (uid: string): void => remember(KEY, [...uids(), uid].slice(-KEPT).join('\n'))
