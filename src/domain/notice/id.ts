import type { LocalDate } from '@/domain/time'

/** A cryptographic hash of a text; given by the caller, since the domain has none of its own. */
export type Digest = (text: string) => Uint8Array

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const BITS = 5

/** 32 letters and digits, five bits each, from the first bits of the bytes. */
export const base32 = (bytes: Uint8Array, length: number): string => {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= BITS && text.length < length) {
      bits -= BITS
      text += ALPHABET.charAt((held >> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return text
}

const NOTICE_ID_LENGTH = 10

/** A notice's id: short enough for a mini-program code, the same for ever from source and the source's identifier. */
export const noticeId = (sourceId: string, itemId: string, digest: Digest): string =>
  base32(digest(`${sourceId}\n${itemId}`), NOTICE_ID_LENGTH)

/** What a source says of one item that can tell it from its neighbours. */
export interface ItemIdentity {
  ownId: string | null
  link: string | null
  form: string
  /** Or the first clause, where there is no title. */
  title: string
  publishedOn: LocalDate | null
}

/** A source's identifier of an item: its own, else its link, else a hash of form, title and date. */
export const itemId = ({ ownId, link, form, title, publishedOn }: ItemIdentity, digest: Digest): string =>
  ownId ?? link ?? base32(digest(`${form}\n${title}\n${publishedOn ?? ''}`), 16)
