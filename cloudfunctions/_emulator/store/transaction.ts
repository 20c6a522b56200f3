import { changed, checkChange, created, type Change } from './change'
import type { Document } from './document'
import { duplicateKey } from './duplicate'
import type { Journal } from './journal'
import { Refusal } from './refusal'

/** A document as a transaction found it and as it leaves it. */
export type Written = { collection: string; before: Document | null; now: Document | null }

/** What a transaction needs of the store. */
export interface Documents {
  readonly journal: Journal
  load(collection: string, id: unknown): Document | null
  /** Names one document among those of all collections. */
  key(collection: string, id: unknown): string
  checkStorable(collection: string, document: Document): void
  /** Many documents at once, all or nothing. */
  write(documents: Written[]): void
}

type Touched = Written & { version: number }

/**
 * Writes of one transaction, seen by itself only until it is committed. It is no snapshot: a document is as it was when
 * first touched.
 */
export class Transaction {
  private readonly touched = new Map<string, Touched>()

  constructor(private readonly store: Documents) {}

  get(collection: string, id: unknown): Document | null {
    return this.touch(collection, id).now
  }

  insert(collection: string, document: Document): void {
    const touched = this.touch(collection, document._id)
    if (touched.now) throw duplicateKey(collection, document._id)
    this.write(touched, document)
  }

  modify(collection: string, change: Change): { updated: number; upsertedId: string | number | null } {
    checkChange(change)
    const touched = this.touch(collection, change.query._id)
    if (!touched.now) {
      if (!change.upsert) return { updated: 0, upsertedId: null }
      const document = created(change)
      this.write(touched, document)
      return { updated: 0, upsertedId: document._id }
    }
    const after = changed(touched.now, change)
    if (after) this.write(touched, after)
    return { updated: after ? 1 : 0, upsertedId: null }
  }

  remove(collection: string, id: unknown): number {
    const touched = this.touch(collection, id)
    if (!touched.now) return 0
    touched.now = null
    return 1
  }

  /** All of it or, where a touched document was written by someone else since, nothing. */
  commit(): void {
    for (const [key, { version }] of this.touched) {
      if (this.store.journal.version(key) !== version) {
        throw new Refusal('DATABASE_TRANSACTION_CONFLICT', `Transaction conflict: ${key} 已被其他写入改动`)
      }
    }
    this.store.write([...this.touched.values()])
  }

  private write(touched: Touched, document: Document): void {
    this.store.checkStorable(touched.collection, document)
    touched.now = document
  }

  private touch(collection: string, id: unknown): Touched {
    const key = this.store.key(collection, id)
    const known = this.touched.get(key)
    if (known) return known
    const before = this.store.load(collection, id)
    const touched = { collection, before, now: before, version: this.store.journal.version(key) }
    this.touched.set(key, touched)
    return touched
  }
}
