import { table } from '../table'
import type { Row } from '../table'

/** The version of the packs of rules that was stored last. */
interface PacksJob extends Row {
  digest: string
}

const PACKS = 'sync.packs'

const jobs = table<PacksJob>('jobs')

/** Which version of the packs is stored, null for none. */
export const packsStored = async (): Promise<string | null> => (await jobs.get(PACKS))?.digest ?? null

export const savePacksStored = (digest: string): Promise<void> => jobs.put({ _id: PACKS, digest })
