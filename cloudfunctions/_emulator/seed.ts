import { sourceAddress } from './http/sources'
import type { EmulatorOptions } from './options'
import type { Store } from './store/store'

const SERVED = '/_sources/'
/** Marks an address of elsewhere that a start named; those that people wrote have no mark. */
const NAMED = { namedBy: 'start' }

/** Sources that an earlier start named and this one does not. */
function forgetServed(store: Store, listed: string[]): void {
  for (const { _id, url, namedBy } of store.find('sources', { query: {} }))
    if ((String(url).includes(SERVED) || namedBy === NAMED.namedBy) && !listed.includes(String(_id)))
      store.remove('sources', { _id }, false)
}

/** Inserts seeds where absent; lists the sources of this start anew, so that each is fetched at once. */
export function putSeed(store: Store, { seed, sources }: EmulatorOptions, url: string): void {
  for (const [collection, documents] of Object.entries(seed)) store.insertAbsent(collection, documents)
  if (!sources.length) return
  forgetServed(
    store,
    sources.map(({ id }) => id),
  )
  for (const source of sources) {
    const { id, name, form, region, settings } = source
    const given = { name, form, url: sourceAddress(source, url), region: region ?? null, settings: settings ?? null }
    const data = { ...given, ...('url' in source && NAMED) }
    store.modify('sources', { query: { _id: id }, data, multi: false, merge: false, upsert: true })
  }
}
