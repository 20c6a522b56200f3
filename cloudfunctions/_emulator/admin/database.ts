import { project } from './project'
import type { Clock } from '../clock'
import type { Document } from '../store/document'
import type { Order } from '../store/plan'
import { refuseQuery } from '../store/refusal'
import type { Store } from '../store/store'
import { answerInTransaction } from './transaction'
import { nameOf, readEjson, readValue, readDocument, writeEjson, type AdminRequest } from './wire'

type Answer = { [field: string]: unknown }
type Action = (request: AdminRequest, store: Store, now: number) => Answer

const LARGEST_LIMIT = 1000
const LARGEST_RESULT = 16 * 1024 * 1024

/** The database actions of the protocol. */
const ACTIONS = new Map<string, Action>(
  Object.entries({
    'database.insertDocument': insert,
    'database.getDocument': get,
    'database.calculateDocument': (request: AdminRequest, store: Store, now: number) => ({
      total: store.count(nameOf(request), readEjson(request, 'query', now)),
    }),
    'database.modifyDocument': modify,
    'database.removeDocument': (request: AdminRequest, store: Store, now: number) => ({
      deleted: store.remove(nameOf(request), readEjson(request, 'query', now), Boolean(request.multi)),
    }),
    'database.aggregateDocuments': aggregate,
    'database.addCollection': (request: AdminRequest, store: Store) => {
      store.addCollection(nameOf(request))
      return {}
    },
  }),
)

/** The whole answer to a database action; null when there is no such action. */
export function answerDatabase(request: AdminRequest, store: Store, clock: Clock): Answer | null {
  const now = clock.instant()
  if (request.transactionId !== undefined) return { data: answerInTransaction(request, store, now) }
  if (request.action === 'database.startTransaction') return { transactionId: store.transactions.start(now) }
  const action = ACTIONS.get(String(request.action))
  return action ? { data: action(request, store, now) } : null
}

function insert(request: AdminRequest, store: Store, now: number): Answer {
  if (!Array.isArray(request.data)) throw refuseQuery('data 不是列表')
  const documents = request.data.map((text) => readDocument(String(text), 'data', now))
  return { insertedIds: store.insert(nameOf(request), documents) }
}

function get(request: AdminRequest, store: Store, now: number): Answer {
  const limit = request.queryType === 'DOC' ? 1 : whole(request.limit, 'limit', 100)
  if (limit > LARGEST_LIMIT) throw refuseQuery(`limit 最大 ${LARGEST_LIMIT}：${limit}`)
  const found = store.find(nameOf(request), {
    query: readEjson(request, 'query', now),
    order: readEjson(request, 'order', now) as Order,
    offset: whole(request.offset, 'offset', 0),
    limit,
  })
  return { list: listOf(project(found, readEjson(request, 'projection', now))) }
}

function whole(value: unknown, name: string, absent: number): number {
  if (value === undefined) return absent
  if (!Number.isInteger(value) || Number(value) < 0) throw refuseQuery(`${name} 不是非负整数：${String(value)}`)
  return Number(value)
}

function modify(request: AdminRequest, store: Store, now: number): Answer {
  const { updated, upsertedId } = store.modify(nameOf(request), {
    query: readEjson(request, 'query', now),
    data: readEjson(request, 'data', now),
    multi: Boolean(request.multi),
    merge: Boolean(request.merge),
    upsert: Boolean(request.upsert),
  })
  return { updated, upsert_id: upsertedId ?? undefined }
}

function aggregate(request: AdminRequest, store: Store, now: number): Answer {
  const stages = request.stages as { stageKey: string; stageValue: string }[]
  if (!Array.isArray(stages)) throw refuseQuery('stages 不是列表')
  const read = stages.map(({ stageKey, stageValue }) => ({
    stageKey,
    stageValue: readValue(stageValue, stageKey, now),
  }))
  return { list: listOf(store.aggregate(nameOf(request), read)) }
}

export function listOf(documents: Document[]): string[] {
  const list = documents.map(writeEjson)
  const size = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (size > LARGEST_RESULT) throw refuseQuery(`结果超过 16 MB：${size} 字节`)
  return list
}
