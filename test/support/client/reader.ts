import type { Reader, ReaderAnswer } from '@/contract/reader'
import { NOW } from './notices'
import { credits } from './reminders'

/** Somebody who set nothing up; a test names only what it is about. */
const reader = (parts: Partial<Reader> = {}): Reader => ({
  region: null,
  firms: [],
  firmId: null,
  preferences: { textScale: null, leads: [7, 3, 1], hour: 9 },
  favourites: [],
  ...parts,
})

/** What the server says of a reader. */
export const readerAnswer = (parts: Partial<Reader> = {}, rest: Partial<ReaderAnswer> = {}): ReaderAnswer => ({
  reader: reader(parts),
  regionNames: {},
  credits: credits(0),
  templates: [],
  staff: null,
  now: NOW,
  ...rest,
})
