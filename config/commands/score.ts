// npm run score [-- --errors N]: extracts the labelled sets and scores them with the corpus's own program;
// with --rules: how many labelled money clauses become rules that run, per set.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extractedLine } from './extractedLine'
import { parseNoticeLines } from './noticeLines'
import { labelsOf, scoreRules } from './scoreRules'

const SHARED = path.resolve(__dirname, '../../../shared')
const GOLD = path.join(SHARED, 'corpus/gold')
const SCORE = path.join(SHARED, 'eval/score.mjs')
const FIRST = ['jiangsu-wechat', 'notices-shanghai-hubei', 'notices-other-regions']

const sets = (): string[] => {
  const all = readdirSync(GOLD)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace('.jsonl', ''))
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

const main = (): number => {
  if (!existsSync(SCORE) || !existsSync(GOLD)) {
    process.stdout.write('skipped: no corpus\n')
    return 0
  }
  if (process.argv.includes('--rules')) return Math.max(...sets().map(scoreRulesOf))
  const folder = mkdtempSync(path.join(tmpdir(), 'huiqi-score-'))
  try {
    return Math.max(...sets().map((name) => score(name, folder)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = main()
