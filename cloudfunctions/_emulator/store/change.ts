import { checkNames, writeText, type Document } from './document'
import { modified } from './modify'
import { checkUpdate } from './operators'

/** How documents are to be changed: by operators where `merge`, else replaced whole. */
export type Change = { query: Document; data: Document; multi: boolean; merge: boolean; upsert: boolean }

export function checkChange({ data, merge }: Change): void {
  if (merge) checkUpdate(data)
  else checkNames(data)
}

/** The document after the change; null where nothing changes. */
export function changed(document: Document, { data, merge }: Change): Document | null {
  const after = merge ? modified(document, data) : { _id: document._id, ...data }
  if (merge) checkNames(after)
  return writeText(after) === writeText(document) ? null : after
}

/** What an upsert puts in where nothing was found. */
export const created = ({ query, data }: Change): Document & { _id: string | number } => ({
  _id: query._id as string | number,
  ...data,
})
