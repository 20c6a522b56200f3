import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const fileOf = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'huiqi-lines-')), 'notices.jsonl')
  writeFileSync(file, text)
  return file
}

const run = (command: string, ...files: string[]) =>
  spawnSync('node_modules/.bin/tsx', [`config/commands/${command}.ts`, ...files], { encoding: 'utf8' })

const NOTICE = JSON.stringify({
  id: 'a',
  title: '通知',
  publishedOn: '2026-01-05',
  body: '按设备购置额的10%给予奖补。',
})

describe.each(['extract', 'estimate'])('%s from a file', (command) => {
  it('a line comes out for each line in', () => {
    const { status, stdout } = run(command, fileOf(`${NOTICE}\n`))
    expect([
      status,
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ]).toEqual([0, ['a']])
  })

  it('one bad line: nothing is printed, exit 2, and the error names file and line', () => {
    const file = fileOf(`${NOTICE}\nno json\n`)
    const { status, stdout, stderr } = run(command, file)
    expect({ status, stdout, stderr: stderr.trim() }).toEqual({
      ...{ status: 2, stdout: '' },
      stderr: `NOT_JSON: ${file} 第 2 行：不是 JSON 对象`,
    })
  })

  it.each([
    ['a file that is not there', ['missing.jsonl'], 'NO_FILE'],
    ['no file at all', [], 'USAGE'],
  ])('%s: exit 2 with a code', (_, files, code) => {
    const { status, stdout, stderr } = run(command, ...files)
    expect([status, stdout, stderr.split(':')[0]]).toEqual([2, '', code])
  })
})
