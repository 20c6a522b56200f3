// npm run reread: stored texts of a data folder (HUIQI_DATA) that an older extractor has read are read again, without
// fetching anything. Stopped half-way, it goes on where it was. Exit 1 when a text could not be read again.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmulator } from '../../cloudfunctions/_emulator'
import { collections } from '../../cloudfunctions/_shared/collections'
import type { RereadResult } from '../../cloudfunctions/sync/reread'
import { buildFunctions } from '../build/functions'
import { functions } from '../functions'
import type { FunctionSettings } from '../functions'
import { pages, templates } from '../settings'
import { STORES } from '../start/dataFolder'

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

/** Nothing but `sync`, and that only when it is called. */
const ALONE = {
  functions: { sync: { ...functions.sync, timer: null } as FunctionSettings },
  ...{ webRoot: null, sources: [], seed: {}, port: 0 },
}

/** Runs the function until nothing is left; how many texts could not be read again. */
const rereadStore = async (dataDir: string, functionsDir: string): Promise<number> => {
  const emulator = await startEmulator({ ...ALONE, dataDir, functionsDir, collections, templates, pages })
  try {
    let [reread, toReview] = [0, 0]
    for (;;) {
      const answer = await emulator.invoke('sync', { only: 'reread' }, { source: 'wx_trigger' })
      if (!('result' in answer)) throw new Error(`${answer.errCode}：${answer.errMsg}`)
      const part = (answer.result as { reread: RereadResult }).reread
      reread += part.reread
      toReview += part.toReview
      tell(`${path.basename(dataDir)}：已重读 ${reread} 条，其中待人工复核 ${toReview} 条，失败 ${part.failed} 条`)
      if (part.complete) return part.failed
    }
  } finally {
    await emulator.stop()
  }
}

const main = async (): Promise<number> => {
  const folder = path.resolve(process.env.HUIQI_DATA || '.huiqi')
  const stores = Object.values(STORES)
    .map((name) => path.join(folder, name))
    .filter((store) => existsSync(store))
  if (stores.length === 0) {
    process.stderr.write(`数据目录 ${folder} 里没有已存的通知（NO_STORE）\n`)
    return 2
  }
  const functionsDir = mkdtempSync(path.join(tmpdir(), 'huiqi-reread-'))
  try {
    await buildFunctions(functionsDir)
    let failed = 0
    for (const store of stores) failed += await rereadStore(store, functionsDir)
    return failed === 0 ? 0 : 1
  } finally {
    rmSync(functionsDir, { recursive: true, force: true })
  }
}

void main().then((code) => (process.exitCode = code))
