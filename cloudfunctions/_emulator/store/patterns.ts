import { isPlainObject, type Document } from './document'
import { valuesAt } from './path'
import { refuseQuery } from './refusal'

/** No index holds a longer value, so a pattern over longer text reads the whole collection in the cloud. */
const LONGEST_SEARCHED = 1024

/** The fields of a query that are compared with a pattern. */
export function patternFields(query: Document, found: string[] = []): string[] {
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value) && name.startsWith('$')) for (const part of value) patternFields(part as Document, found)
    else if (!name.startsWith('$') && holdsPattern(value)) found.push(name)
  }
  return found
}

function holdsPattern(condition: unknown): boolean {
  if (Object.prototype.toString.call(condition) === '[object RegExp]') return true
  if (Array.isArray(condition)) return condition.some(holdsPattern)
  if (!isPlainObject(condition)) return false
  return Object.entries(condition).some(([name, value]) => name === '$regex' || holdsPattern(value))
}

/** Refuses a pattern over long text. */
export function checkSearched(document: Document, fields: string[]): void {
  for (const field of fields) {
    const values = valuesAt(document, field.split('.')).flat()
    const long = values.find((value) => typeof value === 'string' && value.length > LONGEST_SEARCHED)
    if (long === undefined) continue
    throw refuseQuery(`正则只用于 ${LONGEST_SEARCHED} 字以内的字段：${field}（_id: ${String(document._id)}）`)
  }
}
