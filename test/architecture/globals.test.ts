import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectRoot } from './plantedTree'

const FORBIDDEN = ['wx', 'fetch', 'process', 'console', 'window', 'setTimeout', 'Buffer', 'require']

describe('the domain’s globals', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'huiqi-globals-'))
  for (const name of FORBIDDEN) writeFileSync(path.join(folder, `${name}.ts`), `export const planted = ${name}\n`)
  writeFileSync(path.join(folder, 'plain.ts'), 'export const planted = [1].map((n) => n + 1)\n')
  const settings = { extends: path.join(projectRoot, 'src/domain/tsconfig.json'), include: ['*.ts'] }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const { stdout } = spawnSync(path.join(projectRoot, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
  const refused = (file: string) => stdout.split('\n').filter((line) => line.includes(`${file}.ts(`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(FORBIDDEN)('%s is a compile error', (name) => {
    expect(refused(name).join('\n')).toContain(`Cannot find name '${name}'`)
  })

  it('the language itself is not refused', () => {
    expect(refused('plain')).toEqual([])
  })
})
