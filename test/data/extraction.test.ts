import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extractedLine } from '../../config/commands/extractedLine'
import { parseNoticeLines } from '../../config/commands/noticeLines'

const SHARED = path.resolve(__dirname, '../../../shared')
const SCORE = path.join(SHARED, 'eval/score.mjs')
const SETS = ['jiangsu-wechat', 'notices-shanghai-hubei', 'notices-other-regions']

interface Figures {
  windows: { F1: number }
  deadline: { late: number; falseAlarms: number }
  enterpriseErrors: { late: number; invented: number }
  certain: { precision: number; share: number }
  evidence: { notExact: number; offQuote: number; matched: number }
}

const figuresOf = (set: string): Figures => {
  const gold = path.join(SHARED, 'corpus/gold', `${set}.jsonl`)
  const lines = parseNoticeLines(readFileSync(gold, 'utf8'))
  if (!lines.ok) throw new Error(lines.bad.message)
  const folder = mkdtempSync(path.join(tmpdir(), 'huiqi-data-'))
  const predicted = path.join(folder, 'out.jsonl')
  writeFileSync(predicted, lines.notices.map((notice) => `${extractedLine(notice)}\n`).join(''))
  const printed = execFileSync(process.execPath, [SCORE, '--gold', gold, '--pred', predicted, '--json'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  return JSON.parse(printed) as Figures
}

const present = existsSync(SCORE)
if (!present) process.stderr.write('skipped: no corpus\n')

describe('windows of the labelled sets', () => {
  const rule = present ? test : test.skip
  rule.each(SETS)('%s: found, never late, on the right sentence', (set) => {
    const { windows, deadline, enterpriseErrors, evidence } = figuresOf(set)
    expect(windows.F1).toBeGreaterThanOrEqual(0.93)
    expect(deadline.late + enterpriseErrors.late).toBe(0)
    expect(deadline.falseAlarms + enterpriseErrors.invented).toBe(0)
    expect(evidence.notExact).toBe(0)
    expect(evidence.offQuote / evidence.matched).toBeLessThanOrEqual(0.05)
  })

  rule.each(SETS)('%s: what is certain is right, and most is certain', (set) => {
    const { certain } = figuresOf(set)
    expect(certain.precision).toBe(1)
    expect(certain.share).toBeGreaterThanOrEqual(0.75)
  })
})
