import { isPlainObject, type Document } from './document'

/** An operator of our own: equal as objects, in their order of fields too. */
export const SAME = '$same'

/** The same query in words that mingo and MongoDB mean alike. Each rewriting names what mingo takes differently. */
export function normalise(query: Document): Document {
  const parts = Object.entries(query).flatMap(([name, value]) => {
    if (!name.startsWith('$')) return onField(name, value)
    return [{ [name]: Array.isArray(value) ? value.map((part) => normalise(part as Document)) : value }]
  })
  return merged(parts)
}

/** One object where no name comes twice. */
function merged(parts: Document[]): Document {
  const names = parts.flatMap((part) => Object.keys(part))
  return new Set(names).size === names.length ? (Object.assign({}, ...parts) as Document) : { $and: parts }
}

function onField(field: string, value: unknown): Document[] {
  if (!isPlainObject(value) || !Object.keys(value).some((name) => name.startsWith('$'))) return [{ [field]: value }]
  const kept: Document = {}
  const more: Document[] = []
  for (const [operator, operand] of Object.entries(value)) {
    const instead = REWRITINGS.get(operator)?.(field, operand)
    if (instead) more.push(...instead)
    else kept[operator] = operand
  }
  return Object.keys(kept).length ? [{ [field]: kept }, ...more] : more
}

const NOTHING = { $nor: [{}] }
const isNull = (operand: unknown): boolean => operand === null || operand === undefined
const plain = (list: unknown): list is unknown[] =>
  Array.isArray(list) && !list.some((value) => Array.isArray(value) || isPlainObject(value))

const REWRITINGS = new Map<string, (field: string, operand: unknown) => Document[] | null>([
  // A scalar meets `$all` of one value too; nothing meets `$all` of none.
  [
    '$all',
    (field, operand) => {
      const list = operand as unknown[]
      if (!list.length) return [NOTHING]
      const each = list.map((value) => ({
        [field]: isPlainObject(value) && '$elemMatch' in value ? value : literal(value),
      }))
      return [{ $and: each }]
    },
  ],
  // An array or object in the list is met by the same one.
  [
    '$in',
    (field, operand) =>
      plain(operand) ? null : [{ $or: (operand as unknown[]).map((one) => ({ [field]: literal(one) })) }],
  ],
  [
    '$nin',
    (field, operand) =>
      plain(operand) ? null : [{ $nor: (operand as unknown[]).map((one) => ({ [field]: literal(one) })) }],
  ],
  // The order of an object's fields counts.
  ['$eq', (field, operand) => (isPlainObject(operand) ? [{ [field]: literal(operand) }] : null)],
  ['$ne', (field, operand) => (isPlainObject(operand) ? [{ $nor: [{ [field]: literal(operand) }] }] : null)],
  // Null and missing are equal, and neither lies above or below the other.
  ['$gte', (field, operand) => (isNull(operand) ? [{ [field]: null }] : null)],
  ['$lte', (field, operand) => (isNull(operand) ? [{ [field]: null }] : null)],
  ['$gt', (_field, operand) => (isNull(operand) ? [NOTHING] : null)],
  ['$lt', (_field, operand) => (isNull(operand) ? [NOTHING] : null)],
])

const literal = (value: unknown): unknown =>
  Object.prototype.toString.call(value) === '[object RegExp]'
    ? value
    : isPlainObject(value)
      ? { [SAME]: value }
      : { $eq: value }
