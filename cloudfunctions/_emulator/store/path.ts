import { isPlainObject, type Document } from './document'

const INDEX = /^(0|[1-9]\d*)$/

/** What stands at one step: a field of an object, an element of an array by its number, else undefined. */
export function step(value: unknown, part: string): unknown {
  if (isPlainObject(value)) return Object.hasOwn(value, part) ? value[part] : undefined
  return Array.isArray(value) && INDEX.test(part) ? (value as unknown[])[Number(part)] : undefined
}

/** The one value at a dotted path, as an update finds it. */
export const valueIn = (document: Document, path: string): unknown =>
  path.split('.').reduce<unknown>((value, part) => step(value, part), document)

/** Every value at a dotted path, as a query finds it: an array on the way stands for each of its elements. */
export function valuesAt(value: unknown, path: string[]): unknown[] {
  const [part, ...rest] = path
  if (part === undefined) return [value]
  if (!Array.isArray(value)) return valuesAt(step(value, part), rest)
  const named = INDEX.test(part) ? valuesAt(step(value, part), rest) : []
  return [...named, ...value.filter(isPlainObject).flatMap((element) => valuesAt(step(element, part), rest))]
}

export { INDEX as ARRAY_INDEX }
