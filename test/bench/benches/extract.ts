// How fast notices are read, beside two readers of dates alone, and how time grows when a text doubles.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as recognizers from '@microsoft/recognizers-text-date-time'
import { zh } from 'chrono-node'
import { extract } from '../../../src/domain/extract'
import { parseLocalDate } from '../../../src/domain/time'
import type { LocalDate } from '../../../src/domain/time'
import type { Bench } from '../bench'

const FOLDER = path.resolve(__dirname, '../../fixtures/notices')
const SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'unseen']

const ON = parseLocalDate('2026-05-06') as LocalDate
const AT = new Date('2026-05-06T04:00:00Z')
const MEGABYTE = 1024 * 1024

/** Labelled notices that may stand beside the project, else our own. */
const CORPUS = path.resolve(__dirname, '../../../../shared/corpus/gold')

const bodiesOf = (folder: string, sets: readonly string[]): string[] =>
  sets.flatMap((set) =>
    readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { body: string }).body),
  )

const bodies = (): string[] => {
  if (!existsSync(CORPUS)) return bodiesOf(FOLDER, SETS)
  return bodiesOf(
    CORPUS,
    readdirSync(CORPUS).map((file) => path.basename(file, '.jsonl')),
  )
}

const read = (body: string): unknown => extract({ id: 'n', title: '关于组织申报的通知', publishedOn: ON, body })

/** Seconds of processor time: other work on the machine does not count. */
const secondsOf = (run: () => unknown): number => {
  const begun = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000_000
}

/** UTF-8 megabytes a second over all texts, the best of several rounds after a warm-up. */
const speedOf = (texts: readonly string[], rounds: number, one: (text: string) => unknown): number => {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE
  texts.forEach(one)
  const times = Array.from({ length: rounds }, () => secondsOf(() => texts.forEach(one)))
  return size / Math.min(...times)
}

/** Pieces whose repetition has made readers of other projects hang. */
const REPEATED: Record<string, string> = {
  digits: '1',
  brackets: '（',
  closedBrackets: '（）',
  companies: '南京某某科技有限公司、',
  numberedCompanies: '1南京某某科技有限公司913201\n',
  dates: '2026年5月6日至',
  daysOff: '每年3月31日前，',
  sums: '最高50万元、',
  quotes: '《',
  offices: '国家税务总局江苏省税务局',
  spaces: ' ',
  han: '的',
  blanks: '1 ',
  rows: '第一批 3月30日 4月13日\n',
  alternatives: '营业收入100万元以上或',
  lists: '符合下列条件之一：\n（一）高新技术企业；\n',
  allYear: '常年受理',
  partsOfMonths: '6月中旬前、',
}

const FIRST_SIZE = 10_000
/** A shorter run is measured with too much noise. */
const ENOUGH_SECONDS = 0.2

/** Time for twice the text over time for the text, the best of three each. */
const growthOf = (piece: string): number => {
  const best = (body: string): number => Math.min(...[1, 2, 3].map(() => secondsOf(() => read(body))))
  let text = piece.repeat(Math.ceil(FIRST_SIZE / piece.length))
  while (best(text) < ENOUGH_SECONDS) text += text
  return best(text + text) / best(text)
}

interface ExtractFigures {
  megabytesPerSecond: {
    huiqi: number
    huiqiOnShortNotices: number
    chronoDatesOnly: number
    recognizersDatesOnly: number
  }
  growthWhenDoubled: Record<string, number>
  /** Of one character: seconds for five megabytes and for ten. */
  oneCharacterSeconds: { fiveMegabytes: number; tenMegabytes: number }
}

const two = (value: number): number => Math.round(value * 100) / 100

const figuresOf = (): ExtractFigures => {
  const texts = bodies()
  const own = bodiesOf(FOLDER, SETS)
  const growth = Object.entries(REPEATED).map(([name, piece]) => [name, two(growthOf(piece))] as const)
  return {
    megabytesPerSecond: {
      huiqi: two(speedOf(texts, 6, read)),
      huiqiOnShortNotices: two(speedOf(own, 10, read)),
      chronoDatesOnly: two(speedOf(texts, 6, (text) => zh.hans.parse(text, AT))),
      recognizersDatesOnly: two(
        speedOf(texts.slice(0, 12), 1, (text) => recognizers.recognizeDateTime(text, 'zh-cn', undefined, AT)),
      ),
    },
    growthWhenDoubled: Object.fromEntries(growth),
    oneCharacterSeconds: {
      fiveMegabytes: two(secondsOf(() => read('1'.repeat(5 * MEGABYTE)))),
      tenMegabytes: two(secondsOf(() => read('1'.repeat(10 * MEGABYTE)))),
    },
  }
}

/** How fast notices are read, in processor time. */
export const extraction: Bench = { name: 'extract', run: () => Promise.resolve(figuresOf()) }
