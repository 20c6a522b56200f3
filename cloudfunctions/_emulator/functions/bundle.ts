import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'

let source: string | null = null

/** The process of a function as one script, made once: it must run whatever loader started the emulator. */
export function workerSource(): string {
  source ??= buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'iife',
    logLevel: 'silent',
  }).outputFiles[0]?.text as string
  return source
}

/** Folders of packages above this file: bundles leave the SDK out, wherever they stand. */
export function modulePaths(): string[] {
  const found: string[] = []
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const packages = join(folder, 'node_modules')
    if (existsSync(packages)) found.push(packages)
  }
  return found
}
