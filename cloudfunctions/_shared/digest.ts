import { createHash } from 'node:crypto'
import type { Digest } from '@/domain/notice'

/** SHA-256 of a text in UTF-8. */
export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest()

/** SHA-256 as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
