import { remember, remembered } from '@/platform/storage'

const KEY = 'huiqi.seen'
const MOST = 50
const [BETWEEN, WITHIN] = ['\n', '\t']

/** A notice that was opened on this phone. */
export interface Seen {
  id: string
  title: string
  /** The minute of the last time. */
  at: string
}

/** What was opened on this phone, the latest first. */
export const seenNotices = (): Seen[] =>
  remembered(KEY)
    .split(BETWEEN)
    .filter(Boolean)
    .map((line) => {
      const [id = '', at = '', title = ''] = line.split(WITHIN)
      return { id, at, title }
    })

/** Puts a notice in front of what was opened; kept on this phone only. */
export const rememberSeen = ({ id, title, at }: Seen): void => {
  const others = seenNotices().filter((seen) => seen.id !== id)
  const lines = [{ id, title: title.replace(/[\n\t]/g, ' '), at }, ...others].slice(0, MOST)
  remember(KEY, lines.map((seen) => [seen.id, seen.at, seen.title].join(WITHIN)).join(BETWEEN))
}

export const forgetSeen = (): void => remember(KEY, '')
