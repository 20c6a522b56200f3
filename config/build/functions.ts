import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { functions } from '../functions'
import type { FunctionSettings } from '../functions'

const root = path.resolve(__dirname, '../..')
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

const buildOne = async (name: string, settings: FunctionSettings, outDir: string): Promise<void> => {
  const folder = path.join(outDir, name)
  await mkdir(folder, { recursive: true })
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  await build({
    entryPoints: [entryOf(name, settings)],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: TARGET,
    format: 'cjs',
    external: [SDK],
    tsconfig: path.join(root, 'tsconfig.json'),
    charset: 'utf8',
    logLevel: 'warning',
  })
  await writeJson(path.join(folder, 'package.json'), manifest(name, dependencies[SDK]))
  await writeJson(path.join(folder, 'config.json'), platformConfig(settings))
}

/** Builds every cloud function into `outDir/<name>`; answers the names built. */
export const buildFunctions = async (outDir = path.join(root, 'dist/cloudfunctions')): Promise<string[]> => {
  const present = Object.entries(functions).filter(([name, settings]) => existsSync(entryOf(name, settings)))
  await Promise.all(present.map(([name, settings]) => buildOne(name, settings, outDir)))
  return present.map(([name]) => name)
}

if (require.main === module) {
  void buildFunctions().then((names) => console.log(`云函数已构建：${names.join('、')}`))
}
