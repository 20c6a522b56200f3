import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { read } from '../support/reading'

const SHARED = path.resolve(__dirname, '../../../shared')
const SCORE = path.join(SHARED, 'eval/items.mjs')
const present = existsSync(SCORE)
if (!present) process.stderr.write('skipped: no corpus\n')

type Pair = [right: number, of: number]
interface Figures extends Record<'firstLine' | 'lastLine' | 'title' | 'section' | 'publishedOn' | 'docNumbers', Pair> {
  items: number
  found: number
  invented: number
}

const figuresOf = async (form: string, name: string): Promise<Figures> => {
  const file = readFileSync(path.join(SHARED, 'corpus', `${name}.txt`), 'utf8')
  const { items, errors } = await read(form, file, { on: '2025-06-11', url: null })
  expect(errors).toEqual([])
  const folder = mkdtempSync(path.join(tmpdir(), 'huiqi-items-'))
  const predicted = path.join(folder, 'read.jsonl')
  writeFileSync(predicted, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
  const gold = path.join(SHARED, 'corpus/items', `${name}.jsonl`)
  const printed = execFileSync(process.execPath, [SCORE, '--gold', gold, '--pred', predicted, '--json'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  return JSON.parse(printed) as Figures
}

const rule = present ? test : test.skip

rule.each([
  ['news-list', 'lhasa-news'],
  ['portal-page', 'linxia-portal'],
  ['digest', 'yangtze-weekly'],
  ['gazette', 'xizang-gazette'],
])(
  '%s: every labelled item is found where it stands, with title, section, day and number, none invented',
  async (form, name) => {
    const { items, found, invented, firstLine, lastLine, title, section, publishedOn, docNumbers } = await figuresOf(
      form,
      name,
    )
    expect([found, invented]).toEqual([items, 0])
    for (const [right, of] of [firstLine, lastLine, title, section, publishedOn, docNumbers]) expect(right).toBe(of)
  },
)
