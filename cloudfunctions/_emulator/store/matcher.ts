import { Context, Query } from 'mingo'
import { compareValues } from './compare'
import type { Document } from './document'
import { normalise, SAME } from './normalise'
import { valuesAt } from './path'
import { checkSearched, patternFields } from './patterns'

/** Equal as MongoDB compares objects: the order of fields counts. */
function same(selector: string, value: unknown): (document: unknown) => boolean {
  const path = selector.split('.')
  const equal = (found: unknown): boolean => compareValues(found, value) === 0
  return (document) =>
    valuesAt(document, path).some((found) => equal(found) || (Array.isArray(found) && found.some(equal)))
}

type QueryOperators = Parameters<Context['addQueryOps']>[0]

const context = Context.init().addQueryOps({ [SAME]: same } as unknown as QueryOperators)

/** Whether a document meets a query; refuses a pattern over long text. */
export function matcherOf(query: Document): (document: Document) => boolean {
  const matcher = new Query(normalise(query), { context })
  const searched = patternFields(query)
  return (document) => {
    checkSearched(document, searched)
    return matcher.test(document)
  }
}
