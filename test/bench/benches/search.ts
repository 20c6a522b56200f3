import MiniSearch from 'minisearch'
import type { FeedAnswer } from '@/contract/notices'
import { startCloud } from '../../support/cloud'
import { timed, timesOf, type Bench, type Times } from '../bench'
import { NATURAL, knownItems } from '../questions'
import type { Question } from '../questions'
import { makeNotices } from '../searchNotices'
import type { Made } from '../searchNotices'

const COUNT = 10_000
const FIRST = 5
const ROUNDS = 3

type Engine = (q: string) => Promise<string[]> | string[]

interface SearchFigures extends Times {
  known: number
  natural: number
  missed: string[]
}

const found = async (engine: Engine, question: Question, made: Map<string, Made>): Promise<boolean> => {
  const ids = await engine(question.q)
  return ids.slice(0, FIRST).some((id) => {
    const one = made.get(id)
    return one !== undefined && question.answers(one)
  })
}

const measure = async (engine: Engine, all: Made[]): Promise<SearchFigures> => {
  const made = new Map(all.map((one) => [one.id, one]))
  const known = knownItems(all)
  const missed: string[] = []
  const count = async (questions: Question[]): Promise<number> => {
    let right = 0
    for (const question of questions) {
      if (await found(engine, question, made)) right++
      else missed.push(question.q)
    }
    return right
  }
  const [knownRight, naturalRight] = [await count(known), await count(NATURAL)]
  const durations: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const { q } of [...known, ...NATURAL]) durations.push(await timed(async () => engine(q)))
  return { known: knownRight, natural: naturalRight, ...timesOf(durations), missed }
}

const pairs = (text: string): string[] =>
  (text.toLowerCase().match(/[\u3400-\u9fff]+|[a-z0-9]+/g) ?? []).flatMap((run) =>
    run > '\u33ff' && run.length > 1 ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run],
  )

const miniSearch = (all: Made[]): Engine => {
  const index = new MiniSearch<Made>({
    fields: ['title', 'body'],
    tokenize: pairs,
    searchOptions: { boost: { title: 3 }, tokenize: pairs },
  })
  index.addAll(all)
  return (q) => index.search(q).map(({ id }) => String(id))
}

/**
 * Search at 10,000 notices beside MiniSearch with pairs of characters: known items of 30 and natural questions of 15
 * answered in the first five, and how long an answer took. Its notices are its own, and so is its store.
 */
export const search: Bench = {
  name: 'search',
  run: async () => {
    const all = makeNotices(COUNT)
    const cloud = await startCloud({ now: '2026-01-20T10:00', seed: { notices: all.map(({ row }) => ({ ...row })) } })
    const ours: Engine = async (q) => {
      const { cards } = (await cloud.call('notices.feed', { q, limit: 10 })) as FeedAnswer
      return cards.map(({ id }) => id)
    }
    try {
      await ours('暖机')
      return { ours: await measure(ours, all), miniSearch: await measure(miniSearch(all), all) }
    } finally {
      await cloud.stop()
    }
  },
}
