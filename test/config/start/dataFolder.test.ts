import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { emptyDataFolder } from '../../../config/start/dataFolder'
import { firstDay } from '../../../config/start/firstDay'
import type { LocalDate } from '@/domain/time'

const day = (text: string) => text as LocalDate
let folder: string
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'huiqi-folder-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the data folder', () => {
  it('the first day is kept, so that a second day changes nothing', () => {
    expect(firstDay(folder, day('2026-11-24'))).toBe('2026-11-24')
    expect(firstDay(folder, day('2026-11-25'))).toBe('2026-11-24')
  })

  it('a spoilt first day is written anew', () => {
    writeFileSync(path.join(folder, 'first-day.txt'), 'garbage')
    expect(firstDay(folder, day('2026-11-24'))).toBe('2026-11-24')
  })

  it('--fresh empties what we wrote', () => {
    mkdirSync(path.join(folder, 'samples/files'), { recursive: true })
    for (const name of ['samples/huiqi.db', 'samples/huiqi.db-wal', 'samples/files/poster.png', 'first-day.txt'])
      writeFileSync(path.join(folder, name), '')
    emptyDataFolder(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['thesis.docx', 'samples/thesis.docx'])('--fresh touches nothing where a foreign %s lies', (foreign) => {
    mkdirSync(path.join(folder, 'samples'))
    for (const name of ['samples/huiqi.db', foreign]) writeFileSync(path.join(folder, name), '')
    expect(() => emptyDataFolder(folder)).toThrow(/NOT_OUR_FOLDER/)
    expect(existsSync(path.join(folder, 'samples/huiqi.db'))).toBe(true)
  })

  it('--fresh on a folder that does not exist is no error', () => {
    expect(() => emptyDataFolder(path.join(folder, 'none'))).not.toThrow()
  })
})
