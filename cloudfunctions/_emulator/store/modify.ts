import { update as applyOperators } from 'mingo/updater'
import { isPlainObject, readText, valueAt, writeText, type Document } from './document'
import { refuseQuery } from './refusal'

const ARRAY_OPERATORS = new Set(['$push', '$pop', '$pull', '$pullAll', '$addToSet'])
const NUMBER_OPERATORS = new Set(['$inc', '$mul'])

type Operators = Parameters<typeof applyOperators>[1]

/** The document after the update operators; the original is left alone. */
export function modified(document: Document, operators: Document): Document {
  for (const [operator, fields] of Object.entries(operators)) checkTypes(document, operator, fields as Document)
  const copy = readText(writeText(document))
  applyOperators(copy, operators as Operators, undefined, undefined, { cloneMode: 'deep' })
  return copy
}

/** MongoDB refuses what would be a silent nothing here. */
function checkTypes(document: Document, operator: string, fields: Document): void {
  for (const field of Object.keys(fields)) {
    if (operator !== '$unset') checkParents(document, field)
    const value = valueAt(document, field)
    if (value === undefined) continue
    if (ARRAY_OPERATORS.has(operator) && !Array.isArray(value)) throw mismatch(operator, field, '数组', document)
    if (NUMBER_OPERATORS.has(operator) && typeof value !== 'number') throw mismatch(operator, field, '数字', document)
  }
}

/** A field cannot be made inside null or text: the well-known surprise of updating below a field that was null. */
function checkParents(document: Document, field: string): void {
  const parts = field.split('.')
  for (let end = 1; end < parts.length; end += 1) {
    const parent = valueAt(document, parts.slice(0, end).join('.'))
    if (parent === undefined || Array.isArray(parent) || isPlainObject(parent)) continue
    const element = JSON.stringify({ [parts[end - 1] as string]: parent })
    throw refuseQuery(`Cannot create field '${parts[end]}' in element ${element}（_id: ${String(document._id)}）`)
  }
}

const mismatch = (operator: string, field: string, wanted: string, document: Document): Error =>
  refuseQuery(`${operator} 的字段 ${field} 不是${wanted}（_id: ${String(document._id)}）`)
