import { writeFileSync } from 'node:fs'
import { samples } from '../../../cloudfunctions/_emulator/samples'
import { rounded, timed, type Bench } from '../bench'
import { FIRST_DAY } from '../notices'

const COUNT = 10_000
/** The function stops by itself before its time is over and goes on at the next minute. */
const MOST_FIRINGS = 40

/** As many articles as are wanted, each of its own number. */
function articles(count: number): object[] {
  const all = samples(FIRST_DAY)
  return Array.from({ length: count }, (_, n) => {
    const article = all[n % all.length]
    return { ...article, 文章标识符aid: `bench-${n}`, 标题title: `${article?.标题title}（第${n}号）` }
  })
}

type Runs = { result?: { runs: { outcome: string; new: number }[] } }

/** 10,000 notices fetched, read, extracted and stored by the function `sync`, its timer fired until nothing is left. */
export const sync: Bench = {
  name: 'sync',
  async run(stage) {
    const path = stage.file('articles.json')
    writeFileSync(path, JSON.stringify(articles(COUNT)))
    const cloud = await stage.fresh('sync', [{ id: 'bench', name: 'bench', form: 'wechat-articles', path }])
    let stored = 0
    let firings = 0
    const ms = await timed(async () => {
      for (; stored < COUNT && firings < MOST_FIRINGS; firings += 1) {
        await cloud.script(
          `async ({ db, _ }) => db.collection('sources').doc('bench').update({ data: { nextAt: _.remove(), leaseUntil: _.remove() } })`,
          null,
        )
        const { result } = (await cloud.fire('sync')) as Runs
        stored += result?.runs.reduce((sum, run) => sum + run.new, 0) ?? 0
      }
    })
    await cloud.stop()
    if (stored !== COUNT) throw new Error(`sync: ${stored} of ${COUNT} stored after ${firings} firings`)
    return { notices: COUNT, ms: rounded(ms), firings, perNotice: rounded(ms / COUNT) }
  },
}
