import type { Cloud } from './cloud'

type Stored = { _id: string; [field: string]: unknown }

/** Every document of a collection, by _id. */
export const stored = (cloud: Cloud, collection: string): Promise<Stored[]> =>
  cloud.inside(async ({ db, _, args }) => {
    const found = await db
      .collection(args)
      .where({ _id: _.gt('') })
      .orderBy('_id', 'asc')
      .limit(1000)
      .get()
    return found.data as Stored[]
  }, collection)
