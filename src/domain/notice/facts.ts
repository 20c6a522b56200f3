import type { Region } from '@/domain/region'
import type { Certainty, Evidence } from '@/domain/text'
import type { Close, LocalDate } from '@/domain/time'
import type { Benefit } from './benefit'
import type { NoticeKind } from './kind'
import type { Window } from './window'

/** The place of a condition among alternatives (符合下列条件之一). */
export interface Alternative {
  /** Numbers the groups of a notice from 1; of a group one choice is enough. */
  group: number
  /** Numbers the choices of a group from 1; conditions of one choice must hold together. */
  choice: number
}

export interface Condition {
  field: string
  op: '>=' | '>' | '<=' | '<' | '=' | 'in' | 'is'
  value: number | string
  unit: string | null
  /** Null where the condition must hold whatever the others do. */
  anyOf: Alternative | null
  certainty: Certainty
  evidence: Evidence
}

/** What may not be enjoyed together. */
export interface Exclusion {
  evidence: Evidence
  with: string | null
  scope: string | null
}

export type RelationType =
  | 'basedOn'
  | 'implements'
  | 'forwards'
  | 'amends'
  | 'repeals'
  | 'extends'
  | 'replaces'
  | 'interprets'
  | 'announcesResultOf'

export interface Relation {
  type: RelationType
  docNumber: string | null
  title: string | null
  /** The stored notice that is meant, where one is. */
  noticeId?: string | null
  evidence: Evidence
}

export interface Link {
  url: string
  purpose: string
}

/** What the machine read out of one notice. */
export interface Facts {
  kind: NoticeKind
  docNumbers: string[]
  issuers: string[]
  region: Region | null
  issuedOn: LocalDate | null
  windows: Window[]
  /** The earliest enterprise apply, submit or compulsory register close on or after the publish date. */
  primaryDeadline: Close | null
  benefits: Benefit[]
  conditions: Condition[]
  exclusions: Exclusion[]
  relations: Relation[]
  contacts: string[]
  links: Link[]
  /** The files that come with it, by name. */
  attachments: string[]
  /** The sentence that says 先到先得 or 额度用完即止, null where there is none. */
  quota: Evidence | null
  extractorVersion: number
}

/** What a source says of a notice before anything is read out of it. */
export interface NoticeText {
  id: string
  title: string
  publishedOn: LocalDate
  body: string
}
