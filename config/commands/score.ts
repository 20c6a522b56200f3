// npm run score [-- --errors N]: extracts the labelled sets, splits the labelled sources, and scores both with the corpus's
// own programs; with --rules: how many labelled money clauses become rules that run, per set.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Fetched } from '../../cloudfunctions/sync/fetch/fetchText'
import { formatOf } from '../../cloudfunctions/sync/formats'
import { localDate } from '../../src/domain/time'
import { extractedLine } from './extractedLine'
import { parseNoticeLines } from './noticeLines'
import { labelsOf, scoreRules } from './scoreRules'

const SHARED = path.resolve(__dirname, '../../../shared')
const GOLD = path.join(SHARED, 'corpus/gold')
const SCORE = path.join(SHARED, 'eval/score.mjs')
const ITEMS = path.join(SHARED, 'corpus/items')
const SCORE_ITEMS = path.join(SHARED, 'eval/items.mjs')
/** The sources that are labelled as files, by their forms. */
const FILES: Record<string, string> = {
  'lhasa-news': 'news-list',
  'linxia-portal': 'portal-page',
  'yangtze-weekly': 'digest',
  'xizang-gazette': 'gazette',
}
/** When the sources were fetched. */
const FETCHED_ON = localDate(2025, 6, 11)
const FIRST = ['jiangsu-wechat', 'notices-shanghai-hubei', 'notices-other-regions']

const setsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace('.jsonl', ''))

const sets = (): string[] => {
  const all = setsIn(GOLD)
  return [...FIRST.filter((name) => all.includes(name)), ...all.filter((name) => !FIRST.includes(name))]
}

/** Extracts and scores one set; the exit code of the scorer. */
const score = (name: string, folder: string): number => {
  const gold = path.join(GOLD, `${name}.jsonl`)
  const lines = parseNoticeLines(readFileSync(gold, 'utf8'))
  if (!lines.ok) {
    process.stderr.write(`${lines.bad.code}: ${gold} 第 ${lines.bad.line} 行：${lines.bad.message}\n`)
    return 2
  }
  const predicted = path.join(folder, `${name}.jsonl`)
  writeFileSync(predicted, lines.notices.map((notice) => `${extractedLine(notice)}\n`).join(''))
  process.stdout.write(`\n== ${name}\n`)
  const scorer = [SCORE, '--gold', gold, '--pred', predicted, ...process.argv.slice(2)]
  return spawnSync(process.execPath, scorer, { stdio: 'inherit' }).status ?? 1
}

const errorsShown = (): number => Number(process.argv[process.argv.indexOf('--errors') + 1] ?? 0) || 0

/** How many money clauses of one set become rules that run; 2 where the set cannot be read. */
const scoreRulesOf = (name: string): number => {
  const text = readFileSync(path.join(GOLD, `${name}.jsonl`), 'utf8')
  const lines = parseNoticeLines(text)
  if (!lines.ok) return 2
  const labels = labelsOf(text)
  const notices = lines.notices.map((notice, i) => ({ notice, benefits: labels[i] ?? [] }))
  const { labelled, runnable, certain, wrong, errors } = scoreRules(notices)
  const share = labelled === 0 ? '-' : (runnable / labelled).toFixed(3)
  process.stdout.write(
    `${name.padEnd(24)} labelled ${labelled}  runnable ${runnable} (${share})  certain ${certain}  wrong ${wrong}\n`,
  )
  if (process.argv.includes('--errors'))
    for (const error of errors.slice(0, errorsShown())) process.stdout.write(`  ${error}\n`)
  return 0
}

/** Splits and scores one source file; the exit code of the scorer. */
const scoreItems = async (name: string, folder: string): Promise<number> => {
  const gold = path.join(ITEMS, `${name}.jsonl`)
  const form = FILES[name]
  const format = form === undefined ? null : formatOf(form)
  if (format === null || FETCHED_ON === null) {
    process.stderr.write(`UNKNOWN_FORM: ${gold} 的来源是什么形式，没有写明\n`)
    return 2
  }
  const lines: string[] = []
  const text = readFileSync(path.join(SHARED, 'corpus', `${name}.txt`), 'utf8')
  const reach = { ask: nothingElse, resumeAfter: null }
  for await (const { items } of format({ text, url: null, settings: null }, FETCHED_ON, reach))
    lines.push(...items.map((item) => `${JSON.stringify(item)}\n`))
  const predicted = path.join(folder, `${name}.items.jsonl`)
  writeFileSync(predicted, lines.join(''))
  process.stdout.write(`\n== items of ${name}\n`)
  const scorer = [SCORE_ITEMS, '--gold', gold, '--pred', predicted, ...process.argv.slice(2)]
  return spawnSync(process.execPath, scorer, { stdio: 'inherit' }).status ?? 1
}

const nothingElse = async (url: string): Promise<Fetched> => ({ outcome: 'failed', code: 'ABSENT', message: url })

const main = async (): Promise<number> => {
  if (!existsSync(SCORE) || !existsSync(GOLD)) {
    process.stdout.write('skipped: no corpus\n')
    return 0
  }
  if (process.argv.includes('--rules')) return Math.max(...sets().map(scoreRulesOf))
  const folder = mkdtempSync(path.join(tmpdir(), 'huiqi-score-'))
  try {
    const codes = sets().map((name) => score(name, folder))
    for (const name of setsIn(ITEMS)) codes.push(await scoreItems(name, folder))
    return Math.max(...codes)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

void main().then((code) => (process.exitCode = code))
