import { randomBytes } from 'node:crypto'
import { checkNames, type Document } from './document'

/** A document to be stored, with an `_id` of its own or a fresh one. */
export function withId(document: Document): Document & { _id: string | number } {
  checkNames(document)
  return { _id: randomBytes(16).toString('hex'), ...document }
}
