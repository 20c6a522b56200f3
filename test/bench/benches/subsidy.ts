import { gzipSync } from 'node:zlib'
import path from 'node:path'
import { buildSync } from 'esbuild'
import Engine from 'publicodes'
import { evaluate } from '@/domain/subsidy'
import type { Answers, Num, Rule } from '@/domain/subsidy'
import type { LocalDate } from '@/domain/time'
import { asked, atLeast, cap, figure, input, rate, ruleOf } from '../../support/rule'
import type { Bench } from '../bench'

const RULES = 500
const COMPARED = 20
const WARM_UP = 20
const ROUNDS = 60
const ON = '2026-03-02' as LocalDate
const e = 0

const slices: Num = {
  op: 'slices',
  on: input('设备投资'),
  unit: '万元',
  rows: [
    { from: '500', rate: figure('8%'), e },
    { from: '2000', rate: figure('10%'), e },
  ],
  e,
}
const interest: Num = {
  op: 'interest',
  principal: input('贷款本金'),
  rate: figure('1.5%'),
  days: input('贴息天数'),
  basis: 360,
  e,
}

/** Five forms in turn, as notices have them; each rule differs in its ceiling. */
const ruleAt = (i: number): Rule => {
  const limit = `${100 + i}万元`
  const id = `r${i}`
  const forms: (() => Rule)[] = [
    () => ruleOf(cap(rate(input('设备投资'), '10%'), limit), asked('设备投资:元'), { id }),
    () => ruleOf(cap(slices, limit), asked('设备投资:元'), { id }),
    () => ruleOf(cap(interest, limit), asked('贷款本金:元', '贴息天数:天'), { id }),
    () =>
      ruleOf(
        { op: 'each', count: input('新增就业'), amount: figure('1000元'), most: figure(`${i + 1}人`), e },
        asked('新增就业:人'),
        { id },
      ),
    () =>
      ruleOf(cap(rate(input('研发费用'), '20%'), limit), asked('研发费用:元', '营业收入:元'), {
        id,
        conditions: [{ label: '规模', test: atLeast(input('营业收入'), '2000万元'), e }],
      }),
  ]
  return (forms[i % forms.length] as () => Rule)()
}

/** What a firm has told so far: half of what the rules ask. */
const PROFILE: Answers = { 设备投资: '26000000', 贷款本金: '5000000', 营业收入: '31000000' }

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const MICROSECONDS_A_MS = 1000

/** What one run costs this process, so that a busy machine counts for nothing: the median of many, once warm. */
const timed = (run: () => void): number => {
  for (let round = 0; round < WARM_UP; round += 1) run()
  const times = Array.from({ length: ROUNDS }, () => {
    const began = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / MICROSECONDS_A_MS
  })
  return median(times)
}

/** The same forms in publicodes: names without Chinese, because it refuses them; what is missing has no range there. */
const publicodesRules = (): Record<string, object | number | null> => {
  const inputs = { invest: null, loan: null, days: null, heads: null, research: null, revenue: null }
  const rules = Array.from({ length: COMPARED }, (_, i): [string, object] => {
    const limit = (100 + i) * 10_000
    const capped = (formula: string) => ({ valeur: formula, plafond: limit })
    const forms = [
      capped('invest * 10%'),
      {
        barème: {
          assiette: 'invest',
          tranches: [{ taux: 0, plafond: 5_000_000 }, { taux: '8%', plafond: 20_000_000 }, { taux: '10%' }],
        },
        plafond: limit,
      },
      capped('loan * 1.5% * days / 360'),
      { valeur: `heads * 1000`, plafond: (i + 1) * 1000 },
      { 'applicable si': 'revenue >= 20000000', valeur: 'research * 20%', plafond: limit },
    ]
    return [`r${i}`, forms[i % forms.length] as object]
  })
  return { ...inputs, ...Object.fromEntries(rules) }
}

const runPublicodes = (): number => {
  const engine = new Engine(publicodesRules() as ConstructorParameters<typeof Engine>[0])
  return timed(() => {
    engine.setSituation({ invest: 26_000_000, loan: 5_000_000, revenue: 31_000_000 })
    for (let i = 0; i < COMPARED; i += 1) engine.evaluate(`r${i}`)
  })
}

/** Bytes of the evaluator as phones would load it, without the named packages. */
export const gzippedEvaluator = (external: string[]): number => {
  const root = path.resolve(__dirname, '../../..')
  const built = buildSync({
    stdin: { contents: `export { evaluate } from './src/domain/subsidy/evaluate'`, resolveDir: root, loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2020', charset: 'utf8', external },
    tsconfig: path.join(root, 'tsconfig.json'),
  })
  return gzipSync(built.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
}

const figuresOf = (): Record<string, number> => {
  const rules = Array.from({ length: RULES }, (_, i) => ruleAt(i))
  const compared = rules.slice(0, COMPARED)
  const evaluateAll = (some: Rule[]) => () => some.forEach((rule) => evaluate(rule, PROFILE, ON))
  const incomplete = rules.filter((rule) => evaluate(rule, PROFILE, ON).outcome === 'incomplete').length
  return {
    rules: RULES,
    incomplete,
    evaluate500Ms: timed(evaluateAll(rules)),
    evaluate20Ms: timed(evaluateAll(compared)),
    publicodes20Ms: runPublicodes(),
    evaluatorGzipBytes: gzippedEvaluator(['big.js']),
    evaluatorWithBigGzipBytes: gzippedEvaluator([]),
  }
}

/** Time and size of the evaluator, beside publicodes on the same twenty rules. Times are medians of processor milliseconds. */
export const subsidy: Bench = { name: 'subsidy', run: () => Promise.resolve(figuresOf()) }
