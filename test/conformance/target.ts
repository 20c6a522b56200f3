import type { Emulator } from '../../cloudfunctions/_emulator'
import type { Cloud, Collection, Command, Db, Pipeline, Query, Reference, Row } from '../support/sdk'

export const COLLECTION = 'conformance'

/** The SDK, and the documents of one case: each case sees only its own, by the field `g`. */
export class Target {
  readonly _: Command

  constructor(
    readonly cloud: Cloud,
    readonly db: Db,
    private readonly g: string,
    /** Null on a live environment. */
    readonly emulator: Emulator | null,
  ) {
    this._ = db.command
  }

  get all(): Collection {
    return this.db.collection(COLLECTION)
  }

  id(id: string): string {
    return `${this.g}-${id}`
  }

  add(id: string, fields: Row): Promise<{ _id: string }> {
    return this.all.add({ data: { _id: this.id(id), ...this.own(fields) } })
  }

  own(fields: Row): Row {
    return { ...fields, g: this.g }
  }

  doc(id: string): Reference {
    return this.all.doc(this.id(id))
  }

  where(condition: unknown): Query {
    return this.all.where(this._.and([{ g: this.g }, condition]))
  }

  /** Begins with the case's own documents. */
  aggregate(): Pipeline {
    return this.all.aggregate().match({ g: this.g })
  }

  /** Short ids of what is found, by id. */
  async ids(condition: unknown): Promise<string[]> {
    return (await this.inOrder(condition, [])).sort()
  }

  /** Short ids of what is found, in the order asked for. */
  async inOrder(condition: unknown, order: [field: string, direction: 'asc' | 'desc'][]): Promise<string[]> {
    const query = order.reduce((made, [field, direction]) => made.orderBy(field, direction), this.where(condition))
    return (await query.limit(1000).get()).data.map(({ _id }) => this.short(_id))
  }

  /** The fields of a document; null where there is none. */
  async read(id: string): Promise<Row | null> {
    const { data } = (await this.doc(id).get()) as { data: Row | null }
    return data && this.fields(data)
  }

  /** Without what makes the document this case's. */
  fields(document: Row): Row {
    const { _id, g, ...fields } = document
    void [_id, g]
    return fields
  }

  short(id: unknown): string {
    return String(id).slice(this.g.length + 1)
  }

  async clear(): Promise<void> {
    await this.all.where({ g: this.g }).remove()
  }
}
