import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

const FILE = 'first-day.txt'

/** The day of the first start with this data folder; the samples' dates count from it, so that a second day changes nothing. */
export function firstDay(dataDir: string, today: LocalDate): LocalDate {
  const file = path.join(dataDir, FILE)
  const kept = existsSync(file) ? parseLocalDate(readFileSync(file, 'utf8').trim()) : null
  if (kept) return kept
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${today}\n`)
  return today
}
