import { randomBytes } from 'node:crypto'
import { sha256Hex } from './digest'

/** Without letters and digits that are taken for each other. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 10
const HALF = LENGTH / 2

/** A code to be typed by hand, as 'ABCDE-FGHJK': fifty random bits, too many to be guessed. */
export const newCode = (): string => {
  const letters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
  return `${letters.slice(0, HALF)}-${letters.slice(HALF)}`
}

/** What is stored of a code; blanks, lines and small letters do not matter. */
export const codeHash = (typed: string): string => sha256Hex(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''))
