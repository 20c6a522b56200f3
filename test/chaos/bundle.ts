import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'

const root = path.resolve(__dirname, '../..')

/** The worker as one file, so that a killed one is soon replaced; the SDK stays as it is installed. */
export const bundleWorker = (): { file: string; remove: () => void } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'huiqi-chaos-worker-'))
  const file = path.join(folder, 'worker.cjs')
  buildSync({
    entryPoints: [path.join(__dirname, 'worker.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['wx-server-sdk'],
    tsconfig: path.join(root, 'tsconfig.json'),
    banner: { js: `module.paths.unshift(${JSON.stringify(path.join(root, 'node_modules'))})` },
  })
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
