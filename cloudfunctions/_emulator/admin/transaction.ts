import type { Document } from '../store/document'
import { refuseQuery } from '../store/refusal'
import { withId } from '../store/identity'
import type { Store } from '../store/store'
import type { Transaction } from '../store/transaction'
import type { Transactions } from '../store/transactions'
import { project } from './project'
import { nameOf, readDocument, readEjson, writeEjson, type AdminRequest } from './wire'

type Answer = { [field: string]: unknown }
type Action = (request: AdminRequest, transaction: Transaction, now: number) => Answer

/** What a transaction may do: single documents, by `_id`. */
const ACTIONS = new Map<string, Action>([
  ['database.insertDocument', insert],
  ['database.getDocument', get],
  ['database.modifyDocument', modify],
  ['database.removeDocument', remove],
])

const ENDS = new Map<string, (transactions: Transactions, id: string, now: number) => Answer>([
  ['database.commitTransaction', (transactions, id, now) => (transactions.commit(id, now), {})],
  ['database.abortTransaction', (transactions, id, now) => (transactions.abort(id, now), {})],
])

/** Answers an action that names a transaction. */
export function answerInTransaction(request: AdminRequest, { transactions }: Store, now: number): Answer {
  const id = String(request.transactionId)
  const end = ENDS.get(String(request.action))
  if (end) return end(transactions, id, now)
  const action = ACTIONS.get(String(request.action))
  if (!action) throw refuseQuery(`事务里不能做 ${String(request.action)}`)
  return action(request, transactions.get(id, now), now)
}

function insert(request: AdminRequest, transaction: Transaction, now: number): Answer {
  const texts = Array.isArray(request.data) ? request.data : []
  if (texts.length !== 1) throw refuseQuery('事务里每次只能新增一个文档')
  const document = withId(readDocument(String(texts[0]), 'data', now))
  transaction.insert(nameOf(request), document)
  return { insertedIds: [document._id] }
}

function get(request: AdminRequest, transaction: Transaction, now: number): Answer {
  const found = transaction.get(nameOf(request), idOf(request, now))
  const projected = project(found ? [found] : [], readEjson(request, 'projection', now))
  return { list: projected.map(writeEjson) }
}

function modify(request: AdminRequest, transaction: Transaction, now: number): Answer {
  const change = {
    query: { _id: idOf(request, now) },
    data: readEjson(request, 'data', now),
    multi: false,
    merge: Boolean(request.merge),
    upsert: Boolean(request.upsert),
  }
  const { updated, upsertedId } = transaction.modify(nameOf(request), change)
  return { updated, upsert_id: upsertedId ?? undefined }
}

function remove(request: AdminRequest, transaction: Transaction, now: number): Answer {
  return { deleted: transaction.remove(nameOf(request), idOf(request, now)) }
}

function idOf(request: AdminRequest, now: number): unknown {
  const query: Document = readEjson(request, 'query', now)
  if (request.queryType === 'DOC' && Object.keys(query).join() === '_id') return query._id
  throw refuseQuery('事务里只能按 _id 操作单个文档（doc），不能用 where')
}
