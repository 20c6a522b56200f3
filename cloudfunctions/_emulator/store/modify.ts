import { update as applyOperators } from 'mingo/updater'
import { compareValues } from './compare'
import { isPlainObject, readText, writeText, type Document } from './document'
import { ARRAY_INDEX, valueIn } from './path'
import { refuseQuery } from './refusal'

const ARRAY_OPERATORS = new Set(['$push', '$pop', '$pull', '$pullAll', '$addToSet'])
const NUMBER_OPERATORS = new Set(['$inc', '$mul'])

type Operators = Parameters<typeof applyOperators>[1]

/** The document after the update operators; the original is left alone. */
export function modified(document: Document, operators: Document): Document {
  for (const [operator, fields] of Object.entries(operators)) checkTypes(document, operator, fields as Document)
  const copy = readText(writeText(document))
  applyOperators(copy, inFull(copy, operators) as Operators, undefined, undefined, { cloneMode: 'deep' })
  return copy
}

/** mingo leaves modifiers of `$push` out where the list is missing, and `$addToSet` also tidies what was there. */
function inFull(document: Document, operators: Document): Document {
  const set: Document = { ...(operators.$set as Document) }
  const rest: Document = { ...operators }
  for (const [field, operand] of Object.entries((operators.$addToSet ?? {}) as Document)) {
    if (field in set) throw refuseQuery(`Updating the path '${field}' would create a conflict at '${field}'`)
    set[field] = withNew((valueIn(document, field) as unknown[] | undefined) ?? [], each(operand))
  }
  delete rest.$addToSet
  for (const field of Object.keys((operators.$push ?? {}) as Document)) {
    if (valueIn(document, field) === undefined) applyOperators(document, { $set: { [field]: [] } })
  }
  return Object.keys(set).length ? { ...rest, $set: set } : rest
}

const each = (operand: unknown): unknown[] =>
  isPlainObject(operand) && Array.isArray(operand.$each) ? (operand.$each as unknown[]) : [operand]

function withNew(list: unknown[], values: unknown[]): unknown[] {
  const grown = [...list]
  for (const value of values) if (!grown.some((known) => compareValues(known, value) === 0)) grown.push(value)
  return grown
}

/** MongoDB refuses what would be a silent nothing here. */
function checkTypes(document: Document, operator: string, fields: Document): void {
  for (const [field, operand] of Object.entries(fields)) {
    if (operator !== '$unset') checkParents(document, field)
    if (operator === '$rename') checkParents(document, String(operand))
    const value = valueIn(document, field)
    if (value === undefined) continue
    if (ARRAY_OPERATORS.has(operator) && !Array.isArray(value)) throw mismatch(operator, field, '数组', document)
    if (NUMBER_OPERATORS.has(operator) && typeof value !== 'number') throw mismatch(operator, field, '数字', document)
  }
}

/** A field cannot be made inside null or text: the well-known surprise of updating below a field that was null. */
function checkParents(document: Document, field: string): void {
  const parts = field.split('.')
  for (let end = 1; end < parts.length; end += 1) {
    const parent = valueIn(document, parts.slice(0, end).join('.'))
    const next = parts[end] as string
    if (parent === undefined || isPlainObject(parent) || (Array.isArray(parent) && ARRAY_INDEX.test(next))) continue
    const element = JSON.stringify({ [parts[end - 1] as string]: parent })
    throw refuseQuery(`Cannot create field '${next}' in element ${element}（_id: ${String(document._id)}）`)
  }
}

const mismatch = (operator: string, field: string, wanted: string, document: Document): Error =>
  refuseQuery(`${operator} 的字段 ${field} 不是${wanted}（_id: ${String(document._id)}）`)
