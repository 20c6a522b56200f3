import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../../../cloudfunctions/_emulator/store/database'
import { Store } from '../../../cloudfunctions/_emulator/store/store'
import { collections } from '../../../cloudfunctions/_shared/collections'
import { measure, rounded, type Bench } from '../bench'
import { fill } from '../fill'

const SIZE = 10_000
const ROUNDS = 300
const QUERY = { query: { listed: true }, order: { feedKey: -1 as const }, limit: 21 }

/** The feed's query by the SDK, timed inside the function; the body it posts; the same body posted by hand. */
const BY_SDK = `async ({ db, args }) => {
  const times = []
  for (let round = 0; round < args; round += 1) {
    const began = performance.now()
    await db.collection('notices').where({ listed: true }).orderBy('feedKey', 'desc').limit(21).get()
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[args >> 1]
}`

const BODY = {
  action: 'database.getDocument',
  collectionName: 'notices',
  queryType: 'WHERE',
  query: JSON.stringify(QUERY.query),
  order: JSON.stringify(QUERY.order),
  limit: QUERY.limit,
}

async function byHand(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/admin`, { method: 'POST', headers, body: JSON.stringify(BODY) })
  await answer.text()
}

/** The store alone, in this process. */
async function inStore(): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-store-'))
  fill(dataDir, SIZE)
  const database = new Database(dataDir)
  const store = new Store(database, collections)
  const { p50 } = await measure(ROUNDS, () => Promise.resolve(store.find('notices', QUERY)))
  database.close()
  rmSync(dataDir, { recursive: true, force: true })
  return p50
}

/** Of the time of the feed's query at 10,000 notices: the shares spent in the SDK, in HTTP and in storage. */
export const shares: Bench = {
  name: 'shares',
  async run(stage) {
    const cloud = await stage.at(SIZE)
    const whole = Number(await cloud.script(BY_SDK, ROUNDS))
    const posted = (await measure(ROUNDS, () => byHand(cloud.url))).p50
    const stored = await inStore()
    const share = (part: number): number => rounded(Math.max(0, part) / whole)
    return { sdk: share(whole - posted), http: share(posted - stored), storage: share(stored), ms: rounded(whole) }
  },
}
