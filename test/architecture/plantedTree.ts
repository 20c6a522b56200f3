import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const projectRoot = path.resolve(__dirname, '../..')

/** A folder that looks like the project and holds just the given files; `close` removes it. */
export function plantTree(files: Record<string, string>): { root: string; close: () => void } {
  const root = mkdtempSync(path.join(os.tmpdir(), 'huiqi-planted-'))
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'))
  const tsconfig = { compilerOptions: { moduleResolution: 'Bundler', module: 'ESNext', paths: { '@/*': ['./src/*'] } } }
  const all = { ...files, 'tsconfig.json': JSON.stringify(tsconfig), 'package.json': '{}' }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return { root, close: () => rmSync(root, { recursive: true, force: true }) }
}
