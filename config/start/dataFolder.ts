import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { WrongOption } from './wrongOption'

/** Samples are invented: their store is kept apart from that of real sources. */
export const STORES = { samples: 'samples', sources: 'sources' } as const

const KNOWN = new Set<string>([...Object.values(STORES), 'first-day.txt', 'first-owner-code.txt'])
/** The database, and the folder of uploaded files beside it. */
const STORE_FILE = /^(huiqi\.db(-wal|-shm|-journal)?|files)$/

/** The first thing in the folder that we did not write, or null. */
function foreignIn(dataDir: string): string | null {
  for (const name of readdirSync(dataDir)) {
    if (!KNOWN.has(name)) return name
    const full = path.join(dataDir, name)
    const inside = statSync(full).isDirectory() ? readdirSync(full).find((file) => !STORE_FILE.test(file)) : undefined
    if (inside) return `${name}/${inside}`
  }
  return null
}

/**
 * Empties a data folder for `--fresh`.
 * @throws WrongOption when it holds anything that we did not write, so that a mistyped path costs nobody his files
 */
export function emptyDataFolder(dataDir: string): void {
  if (!existsSync(dataDir)) return
  const foreign = foreignIn(dataDir)
  if (foreign) throw new WrongOption(`${dataDir} 里有不属于惠期的“${foreign}”，未清空（NOT_OUR_FOLDER）`)
  for (const name of readdirSync(dataDir)) rmSync(path.join(dataDir, name), { recursive: true })
}
