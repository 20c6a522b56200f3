import type { Facts, NoticeText } from '@/domain/notice'
import { documentOf } from './document'
import type { Reader } from './reader'
import { readAttachments } from './readers/attachments'
import { readBenefits } from './readers/benefits'
import { readConditions } from './readers/conditions'
import { readContacts } from './readers/contacts'
import { readDocNumbers } from './readers/docNumbers'
import { readExclusions } from './readers/exclusions'
import { readIssuedOn } from './readers/issuedOn'
import { readIssuers } from './readers/issuers'
import { readKind } from './readers/kind'
import { readLinks } from './readers/links'
import { readQuota } from './readers/quota'
import { readRegion } from './readers/region'
import { readRelations } from './readers/relations'
import { readWindows } from './readers/windows'

/** Raised whenever a reader changes, so that stored notices are read again. */
export const EXTRACTOR_VERSION = 4

/** In order: a reader may use what those above it have read. */
const READERS: Reader[] = [
  readDocNumbers,
  readIssuers,
  readKind,
  readRegion,
  readIssuedOn,
  readQuota,
  readWindows,
  readBenefits,
  readConditions,
  readExclusions,
  readRelations,
  readContacts,
  readLinks,
  readAttachments,
]

const NOTHING: Facts = {
  kind: 'other',
  docNumbers: [],
  issuers: [],
  region: null,
  issuedOn: null,
  windows: [],
  primaryDeadline: null,
  benefits: [],
  conditions: [],
  exclusions: [],
  relations: [],
  contacts: [],
  links: [],
  attachments: [],
  quota: null,
  extractorVersion: EXTRACTOR_VERSION,
}

/** Everything the machine reads out of one notice. */
export const extract = (notice: NoticeText): Facts => {
  const doc = documentOf(notice)
  return READERS.reduce<Facts>((soFar, read) => ({ ...soFar, ...read(doc, soFar) }), NOTHING)
}
