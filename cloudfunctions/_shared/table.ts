import { command, db } from './cloud'

/** A document of a collection. */
export interface Row {
  _id: string
}

export type Direction = 'asc' | 'desc'

export interface Find {
  /** Field conditions, or an operator's whole condition. */
  where: Parameters<ReturnType<typeof db.collection>['where']>[0]
  orderBy?: [field: string, direction: Direction][]
  /** At most 1000: the SDK cuts larger limits without a word. */
  limit: number
  /** Fields to answer besides _id; all of them where left out. */
  fields?: string[]
}

const settled = async <T>(pending: Promise<T> | void | string): Promise<T> => {
  const answer = await pending
  if (typeof answer !== 'object' || answer === null) throw new Error('The SDK answered nothing')
  return answer
}

/** True for the error of an insert whose _id is taken; the SDK has no code of its own for it. */
export const isDuplicate = (thrown: unknown): boolean =>
  /E11000|duplicate/i.test(String((thrown as { errMsg?: unknown }).errMsg ?? thrown))

const withoutId = <T extends Row>(row: T): Omit<T, '_id'> => {
  const { _id, ...rest } = row
  void _id
  return rest
}

/** Documents of one collection, typed; every operation goes through the SDK. */
export const table = <T extends Row>(name: string) => {
  const collection = () => db.collection(name)
  return {
    /** The document, or null. */
    get: async (id: string): Promise<T | null> =>
      ((await settled(collection().doc(id).get())).data as T | null | undefined) ?? null,

    find: async ({ where, orderBy = [], limit, fields }: Find): Promise<T[]> => {
      let query = collection().where(where)
      for (const [field, direction] of orderBy) query = query.orderBy(field, direction)
      if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])))
      return (await settled(query.limit(limit).get())).data as T[]
    },

    /** Those of the named documents that exist, in no order. */
    getMany: async (ids: string[], fields?: string[]): Promise<T[]> => {
      if (ids.length === 0) return []
      let query = collection().where({ _id: command.in(ids) })
      if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])))
      return (await settled(query.limit(ids.length).get())).data as T[]
    },

    /** False where a document of this _id is there already. */
    insert: async (row: T): Promise<boolean> => {
      try {
        await settled(collection().add({ data: row }))
        return true
      } catch (thrown) {
        if (isDuplicate(thrown)) return false
        throw thrown
      }
    },

    /** Writes the whole document, whether it was there or not. */
    put: async (row: T): Promise<void> => {
      await settled(
        collection()
          .doc(row._id)
          .set({ data: withoutId(row) }),
      )
    },

    /** Changes fields of one document; how many were changed (0 where it is missing). */
    update: async (id: string, changes: Record<string, unknown>): Promise<number> =>
      (await settled(collection().doc(id).update({ data: changes }))).stats.updated,

    /** Changes fields of all that meet the condition; a claim is one that changed exactly one. */
    updateWhere: async (where: Find['where'], changes: Record<string, unknown>): Promise<number> =>
      (await settled(collection().where(where).update({ data: changes }) as Promise<{ stats: { updated: number } }>))
        .stats.updated,

    /** How many documents meet the condition. */
    count: async (where: Find['where']): Promise<number> =>
      (await settled(collection().where(where).count() as Promise<{ total: number }>)).total,

    /** Removes all that meet the condition; how many. */
    removeWhere: async (where: Find['where']): Promise<number> =>
      (await settled(collection().where(where).remove() as Promise<{ stats: { removed: number } }>)).stats.removed,

    remove: async (id: string): Promise<void> => {
      await settled(collection().doc(id).remove())
    },
  }
}
