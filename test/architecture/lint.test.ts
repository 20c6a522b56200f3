import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from './plantedTree'

/** Code that must not pass, where it would stand, and the rule that refuses it. */
const PLANTED: [what: string, file: string, code: string, rule: string][] = [
  ['an over-long file', 'src/domain/notice/long.ts', 'export {}\n'.repeat(251), 'max-lines'],
  ['an over-long component', 'src/components/Long.tsx', 'export {}\n'.repeat(151), 'max-lines'],
  [
    'an over-long domain function',
    'src/domain/notice/long.ts',
    `export const f = () => {\n${'  f()\n'.repeat(31)}}\n`,
    'max-lines-per-function',
  ],
  [
    'today in the domain',
    'src/domain/notice/today.ts',
    'export const today = () => new Date()\n',
    'no-restricted-syntax',
  ],
  [
    'the clock in the domain',
    'src/domain/notice/now.ts',
    'export const now = () => Date.now()\n',
    'no-restricted-properties',
  ],
  [
    'chance in the domain',
    'src/domain/notice/id.ts',
    'export const id = () => Math.random()\n',
    'no-restricted-properties',
  ],
  [
    'Intl in the client',
    'src/features/policies/f.ts',
    'export const f = new Intl.NumberFormat()\n',
    'no-restricted-globals',
  ],
  [
    'toLocaleString',
    'src/components/f.ts',
    'export const f = (n: number) => n.toLocaleString()\n',
    'no-restricted-syntax',
  ],
  ['a BigInt literal', 'src/domain/money/big.ts', 'export const big = 1n\n', 'no-restricted-syntax'],
  ['.at()', 'src/domain/text/last.ts', 'export const last = (a: string[]) => a.at(-1)\n', 'no-restricted-syntax'],
  [
    'replaceAll',
    'src/domain/text/r.ts',
    "export const r = (s: string) => s.replaceAll('a', 'b')\n",
    'no-restricted-syntax',
  ],
  ['lookbehind', 'src/domain/text/l.ts', 'export const l = /(?<=a)b/\n', 'no-restricted-syntax'],
  ['eval', 'src/platform/e.ts', "export const e = eval('1')\n", 'no-eval'],
  ['any', 'cloudfunctions/api/a.ts', 'export const a = (x: any) => x\n', '@typescript-eslint/no-explicit-any'],
]

function rulesBroken(file: string, code: string): string[] {
  const bin = path.join(projectRoot, 'node_modules/.bin/eslint')
  const args = ['--config', 'config/eslint.config.mjs', '--format', 'json', '--stdin', '--stdin-filename', file]
  const run = spawnSync(bin, args, { cwd: projectRoot, input: code, encoding: 'utf8' })
  const [result] = JSON.parse(run.stdout) as { messages: { ruleId: string | null }[] }[]
  return (result?.messages ?? []).map((message) => message.ruleId ?? 'parse')
}

describe('lint', () => {
  it.each(PLANTED)(
    '%s is refused',
    (_what, file, code, rule) => {
      expect(rulesBroken(file, code)).toContain(rule)
    },
    30_000,
  )

  it('plain code is not refused', () => {
    expect(rulesBroken('src/domain/notice/plain.ts', 'export const plain = (n: number) => n + 1\n')).toEqual([])
  }, 30_000)
})
