import type { Facts } from '@/domain/notice'
import type { Document } from './document'

/** Reads one field; it sees what the readers before it in the list have read. */
export type Reader = (doc: Document, soFar: Facts) => Partial<Facts>
