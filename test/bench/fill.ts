import { Database } from '../../cloudfunctions/_emulator/store/database'
import { Store } from '../../cloudfunctions/_emulator/store/store'
import { collections } from '../../cloudfunctions/_shared/collections'
import { noticeOf } from './notices'

const AT_ONCE = 1000

/** Stores the first `size` notices in a data folder, as `sync` would have. */
export function fill(dataDir: string, size: number): void {
  const database = new Database(dataDir)
  const store = new Store(database, collections)
  for (let from = 0; from < size; from += AT_ONCE) {
    const made = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, n) => noticeOf(from + n))
    store.insertAbsent(
      'notices',
      made.map(({ row }) => ({ ...row })),
    )
    store.insertAbsent(
      'noticeTexts',
      made.map(({ text }) => ({ ...text })),
    )
  }
  database.close()
}
