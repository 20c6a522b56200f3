import { randomUUID } from 'node:crypto'
import { Refusal } from './refusal'
import { Transaction, type Documents } from './transaction'

/** The cloud ends a transaction that is open longer. */
const LONGEST_MS = 30_000

type Open = { transaction: Transaction; since: number }

/** Transactions that are open; they end with the process, as with the service. `now` is the emulator's clock. */
export class Transactions {
  private readonly open = new Map<string, Open>()

  constructor(private readonly store: Documents) {}

  start(now: number): string {
    for (const [id, { since }] of this.open) if (now - since > LONGEST_MS) this.end(id)
    const id = randomUUID()
    this.open.set(id, { transaction: new Transaction(this.store), since: now })
    this.store.journal.watch()
    return id
  }

  get(id: string, now: number): Transaction {
    const found = this.open.get(id)
    if (!found) throw failed(`Transaction ${id} does not exist（不存在、已结束或已超时）`)
    if (now - found.since <= LONGEST_MS) return found.transaction
    this.end(id)
    throw failed(`Transaction ${id} has been aborted: over ${LONGEST_MS / 1000} s（超时）`)
  }

  commit(id: string, now: number): void {
    const transaction = this.get(id, now)
    try {
      transaction.commit()
    } finally {
      this.end(id)
    }
  }

  abort(id: string, now: number): void {
    this.get(id, now)
    this.end(id)
  }

  private end(id: string): void {
    if (this.open.delete(id)) this.store.journal.unwatch()
  }
}

const failed = (message: string): Refusal => new Refusal('DATABASE_TRANSACTION_FAIL', message)
