import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, context } from 'esbuild'
import type { BuildOptions } from 'esbuild'
import { functions } from '../functions'
import type { FunctionSettings } from '../functions'

const root = path.resolve(__dirname, '../..')
const OUT = path.join(root, 'dist/cloudfunctions')
const SDK = 'wx-server-sdk'

/** The oldest runtime that DevTools still offers. */
const TARGET = 'node18'

const manifest = (name: string, sdkVersion: string | undefined) => ({
  name,
  version: '1.0.0',
  private: true,
  main: 'index.js',
  dependencies: { [SDK]: sdkVersion },
})

const platformConfig = ({ openapi, timer }: FunctionSettings) => ({
  permissions: { openapi },
  triggers: timer ? [{ name: timer.name, type: 'timer', config: timer.cron }] : [],
})

const entryOf = (name: string, { bundle }: FunctionSettings): string =>
  path.join(root, 'cloudfunctions', bundle ?? name, 'main.ts')

const writeJson = (file: string, content: unknown): Promise<void> =>
  writeFile(file, `${JSON.stringify(content, null, 2)}\n`)

const bundling = (entry: string, outfile: string): BuildOptions => ({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  target: TARGET,
  format: 'cjs',
  external: [SDK],
  tsconfig: path.join(root, 'tsconfig.json'),
  charset: 'utf8',
  logLevel: 'warning',
})

const buildOne = async (name: string, settings: FunctionSettings, outDir: string): Promise<void> => {
  const folder = path.join(outDir, name)
  await mkdir(folder, { recursive: true })
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  await build(bundling(entryOf(name, settings), path.join(folder, 'index.js')))
  await writeJson(path.join(folder, 'package.json'), manifest(name, dependencies[SDK]))
  await writeJson(path.join(folder, 'config.json'), platformConfig(settings))
}

/** Builds every cloud function into `outDir/<name>`; answers the names built. */
export const buildFunctions = async (outDir = OUT): Promise<string[]> => {
  const present = Object.entries(functions).filter(([name, settings]) => existsSync(entryOf(name, settings)))
  await Promise.all(present.map(([name, settings]) => buildOne(name, settings, outDir)))
  return present.map(([name]) => name)
}

/** Writes a bundle whole or not at all: a function may start while it is written. */
const replace = (file: string, contents: Uint8Array): void => {
  writeFileSync(`${file}.new`, contents)
  renameSync(`${file}.new`, file)
}

type OnBuilt = (name: string, errors: string[]) => void

type Named = [name: string, settings: FunctionSettings]

const watchOne = async ([name, settings]: Named, outDir: string, onBuilt: OnBuilt): Promise<() => Promise<void>> => {
  const file = path.join(outDir, name, 'index.js')
  const written = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
  let last: Uint8Array = written
  const watching = await context({
    ...bundling(entryOf(name, settings), file),
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'replace',
        setup: (each) =>
          each.onEnd(({ errors, outputFiles = [] }) => {
            const contents = outputFiles[0]?.contents
            if (errors.length > 0)
              return onBuilt(
                name,
                errors.map(({ text, location }) => `${location?.file}: ${text}`),
              )
            if (contents === undefined || Buffer.compare(contents, last) === 0) return
            last = contents
            replace(file, contents)
            onBuilt(name, [])
          }),
      },
    ],
  })
  await watching.watch()
  return () => watching.dispose()
}

/** Builds a function again whenever one of its files changes, and tells of it; ends when the returned function is called. */
export const watchFunctions = async (
  onBuilt: OnBuilt,
  outDir = OUT,
  watched: Record<string, FunctionSettings> = functions,
): Promise<() => Promise<void>> => {
  const ends = await Promise.all(Object.entries(watched).map((named) => watchOne(named, outDir, onBuilt)))
  return async () => void (await Promise.all(ends.map((end) => end())))
}

if (require.main === module) {
  void buildFunctions().then((names) => console.log(`云函数已构建：${names.join('、')}`))
}
