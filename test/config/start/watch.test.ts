import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { watchFunctions } from '../../../config/build/functions'
import { functions } from '../../../config/functions'
import type { FunctionSettings } from '../../../config/functions'
import { onceQuiet } from '../../../config/start/onceQuiet'
import { startFixture } from '../../cloudfunctions/_emulator/fixture'
import { projectRoot } from '../../support/started'

let folder: string
/** What a test started, to be ended also where it fails. */
let ends: (() => unknown)[] = []
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'huiqi-watched-'))))
afterEach(async () => {
  for (const end of ends) await end()
  ends = []
  rmSync(folder, { recursive: true })
})

/** Waits for what is told one by one, in the order in which it is told. */
const told = <T>() => {
  const heard: T[] = []
  let wake: () => void = () => undefined
  return {
    tell: (one: T) => (heard.push(one), wake()),
    async next(): Promise<T> {
      while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return heard.shift() as T
    },
  }
}

describe('a function whose source changes while it is served', () => {
  const says = (words: string): void =>
    writeFileSync(path.join(folder, 'words.ts'), `export const words: string = ${words}\n`)

  test('answers as its new source says; where that cannot be built, as before', async () => {
    writeFileSync(path.join(folder, 'main.ts'), "import { words } from './words'\nexport const main = () => words\n")
    says("'first'")
    const outDir = path.join(folder, 'out')
    mkdirSync(path.join(outDir, 'script'), { recursive: true })
    const settings = {
      ...(functions.api as FunctionSettings),
      timer: null,
      bundle: path.relative(path.join(projectRoot, 'cloudfunctions'), folder),
    }
    const fixture = await startFixture({ functionsDir: outDir })
    ends.push(() => fixture.stop())
    const built = told<string[]>()
    const end = await watchFunctions(
      (name, errors) => {
        if (errors.length === 0) fixture.emulator.renew(name)
        built.tell(errors)
      },
      outDir,
      { script: settings },
    )
    ends.unshift(end)
    const answers = () => fixture.emulator.invoke('script', {})
    expect(await built.next()).toEqual([])
    expect(await answers()).toEqual({ result: 'first' })
    says("'second'")
    expect(await built.next()).toEqual([])
    expect(await answers()).toEqual({ result: 'second' })
    says("'third")
    expect(await built.next()).toEqual([expect.stringMatching(/words\.ts: Unterminated string/)])
    expect(await answers()).toEqual({ result: 'second' })
  })
})

test('screens are told of after each build of theirs', async () => {
  const quiet = told<null>()
  ends.push(onceQuiet(folder, () => quiet.tell(null)))
  for (const build of [1, 2]) {
    for (const file of ['a.js', 'b.js', 'c.css']) writeFileSync(path.join(folder, file), `build ${build}`)
    expect(await quiet.next()).toBeNull()
  }
})
