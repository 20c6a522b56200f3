import { watch } from 'node:fs'

/** A build writes its files one after the other. */
const QUIET_MS = 400

/** Calls back once after a folder's files have stopped changing, until the returned function is called. */
export function onceQuiet(folder: string, then: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(then, QUIET_MS)
  })
  return () => {
    clearTimeout(waiting)
    watcher.close()
  }
}
