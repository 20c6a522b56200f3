import { isPlainObject, type Document } from '../store/document'
import { refuseQuery } from '../store/refusal'

/** Fields as a tree: the dotted names of a projection, name by name. */
type Tree = Map<string, Tree | true>

/** Fields chosen (1) or left out (0); operators are not emulated. */
export function project(documents: Document[], projection: Document): Document[] {
  const { _id: id, ...fields } = projection
  const values = Object.values(fields)
  if (!values.length && id === undefined) return documents
  if ([id, ...values].some((value) => isPlainObject(value))) throw refuseQuery('field() 里的操作符未模拟')
  const chosen = values.filter(Boolean).length
  if (chosen && chosen < values.length) throw refuseQuery('field() 不能既选取又排除字段（_id 除外）')
  const choosing = values.length ? chosen > 0 : Boolean(id)
  const tree = treeOf(Object.keys(fields))
  // `_id` comes along unless it is left out.
  if (choosing ? (id ?? 1) : !(id ?? 1)) tree.set('_id', true)
  return documents.map((document) => cut(document, tree, choosing) as Document)
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
  if (Array.isArray(value)) {
    const kept = choosing ? value.filter((element) => isPlainObject(element) || Array.isArray(element)) : value
    return kept.map((element) => cut(element, tree, choosing))
  }
  if (!isPlainObject(value)) return value
  const result: Document = {}
  for (const [name, inner] of Object.entries(value)) {
    const branch = tree.get(name)
    if (branch === undefined ? !choosing : branch === true && choosing) result[name] = inner
    else if (branch instanceof Map && (!choosing || (typeof inner === 'object' && inner !== null))) {
      result[name] = cut(inner, branch, choosing)
    }
  }
  return result
}
