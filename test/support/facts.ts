import type { Facts } from '@/domain/notice'
import { benefit } from './benefit'
import { on, window } from './window'

/** What is read of a call with one doubted date and one benefit; a test names only what it is about. */
export const facts = (parts: Partial<Facts> = {}): Facts => ({
  kind: 'call',
  docNumbers: [],
  issuers: [],
  region: null,
  issuedOn: null,
  windows: [window({ certainty: 'unsure', reasons: ['年份是推出来的'] })],
  primaryDeadline: on('2025-12-23'),
  benefits: [benefit()],
  conditions: [],
  exclusions: [],
  relations: [],
  contacts: [],
  links: [],
  attachments: [],
  quota: null,
  extractorVersion: 1,
  ...parts,
})
