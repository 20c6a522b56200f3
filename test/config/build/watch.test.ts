import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { watchFunctions } from '../../../config/build/functions'
import { functions } from '../../../config/functions'

const names = Object.keys(functions)
const folder = mkdtempSync(path.join(os.tmpdir(), 'huiqi-watch-'))
const bundle = (name: string) => path.join(folder, name, 'index.js')
afterAll(() => rmSync(folder, { recursive: true }))

describe('functions that are watched', () => {
  it('replace a bundle that is not what their sources say, tell of it once, and leave nothing half-written', async () => {
    for (const name of names) {
      mkdirSync(path.join(folder, name))
      writeFileSync(bundle(name), 'stale')
    }
    const built: string[] = []
    const end = await new Promise<() => Promise<void>>((resolve) => {
      const ending = watchFunctions((name, errors) => {
        built.push(...errors, name)
        if (built.length === names.length) resolve(() => ending.then((stop) => stop()))
      }, folder)
    })
    await end()
    expect(built.sort()).toEqual([...names].sort())
    for (const name of names) {
      expect(readFileSync(bundle(name), 'utf8')).toMatch(/main/)
      expect(existsSync(`${bundle(name)}.new`)).toBe(false)
    }
  })
})
