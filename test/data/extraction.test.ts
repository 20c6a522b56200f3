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
  enterpriseWindows: { F1: number }
  docNumbers: { fp: number; fn: number }
  issuers: { F1: number }
  contacts: { F1: number }
  benefitMoney: { F1: number }
  exclusions: { F1: number }
  kind: { accuracy: number }
  region: { accuracy: number }
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
    expect(evidence.offQuote / evidence.matched).toBeLessThanOrEqual(0.01)
  })

  rule.each(SETS)('%s: who, where, what kind, how much and what excludes', (set) => {
    const figures = figuresOf(set)
    expect(figures.docNumbers).toMatchObject({ fp: 0, fn: 0 })
    expect(figures.enterpriseWindows.F1).toBeGreaterThanOrEqual(0.95)
    expect(figures.issuers.F1).toBeGreaterThanOrEqual(0.95)
    expect(figures.contacts.F1).toBeGreaterThanOrEqual(0.95)
    expect(figures.benefitMoney.F1).toBeGreaterThanOrEqual(0.85)
    expect(figures.exclusions.F1).toBeGreaterThanOrEqual(0.8)
    expect(figures.kind.accuracy).toBeGreaterThanOrEqual(0.93)
    expect(figures.region.accuracy).toBeGreaterThanOrEqual(0.95)
  })

  rule.each(SETS)('%s: what is certain is right, and most is certain', (set) => {
    const { certain } = figuresOf(set)
    expect(certain.precision).toBe(1)
    expect(certain.share).toBeGreaterThanOrEqual(0.75)
  })
})
