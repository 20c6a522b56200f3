import { refuseQuery } from './refusal'

/** The text is all that the SDK lets through of a taken `_id`. */
export const duplicateKey = (collection: string, id: unknown): Error =>
  refuseQuery(
    `[E11000] E11000 duplicate key error collection: ${collection} index: _id_ dup key: { _id: ${JSON.stringify(id)} }`,
  )
