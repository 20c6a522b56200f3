import { find } from 'mingo'
import { isPlainObject, type Document } from '../store/document'
import { refuseQuery } from '../store/refusal'

/** Fields chosen (1) or left out (0); operators are not emulated. */
export function project(documents: Document[], projection: Document): Document[] {
  const values = Object.values(projection)
  if (!values.length) return documents
  if (values.some((value) => isPlainObject(value))) throw refuseQuery('field() 里的操作符未模拟')
  return find<Document>(documents, {}, projection).all()
}
