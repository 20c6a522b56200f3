import { isPlainObject, type Document } from '../store/document'
import { refuseQuery } from '../store/refusal'

/** Fields as a tree: the dotted names of a projection, name by name. */
type Tree = Map<string, Tree | true>

/** Fields chosen (1) or left out (0); operators are not emulated. */
export function project(documents: Document[], projection: Document): Document[] {
  if (!Object.keys(projection).length) return documents
  if (Object.values(projection).some(isPlainObject)) throw refuseQuery('field() 里的操作符未模拟')
  const { _id: id = 1, ...fields } = projection
  const choosing = isChoosing(Object.values(fields), id)
  const tree = treeOf(Object.keys(fields))
  // `_id` comes along unless it is left out.
  if (Boolean(id) === choosing) tree.set('_id', true)
  return documents.map((document) => cutObject(document, tree, choosing))
}

/** Fields are chosen, or left out; `_id` alone may go the other way. */
function isChoosing(values: unknown[], id: unknown): boolean {
  const chosen = values.filter(Boolean).length
  if (chosen && chosen < values.length) throw refuseQuery('field() 不能既选取又排除字段（_id 除外）')
  return values.length ? chosen > 0 : Boolean(id)
}

function treeOf(paths: string[]): Tree {
  const tree: Tree = new Map()
  for (const path of paths) put(tree, path.split('.'), path)
  return tree
}

function put(tree: Tree, [name = '', ...rest]: string[], path: string): void {
  const known = tree.get(name)
  if (known === true || (known && !rest.length)) throw refuseQuery(`field() 的字段互相冲突：${path}`)
  if (!rest.length) return void tree.set(name, true)
  const inner: Tree = known ?? new Map()
  tree.set(name, inner)
  put(inner, rest, path)
}

/** A list is cut element by element; what cannot be cut is left out where fields are chosen. */
function cut(value: unknown, tree: Tree, choosing: boolean): unknown {
  if (isPlainObject(value)) return cutObject(value, tree, choosing)
  if (!Array.isArray(value)) return value
  const kept = choosing ? value.filter(canBeCut) : value
  return kept.map((element) => cut(element, tree, choosing))
}

const canBeCut = (value: unknown): boolean => isPlainObject(value) || Array.isArray(value)

function cutObject(value: Document, tree: Tree, choosing: boolean): Document {
  const result: Document = {}
  for (const [name, inner] of Object.entries(value)) {
    const branch = tree.get(name)
    if (branch instanceof Map) {
      if (!choosing || canBeCut(inner)) result[name] = cut(inner, branch, choosing)
    } else if (Boolean(branch) === choosing) result[name] = inner
  }
  return result
}
