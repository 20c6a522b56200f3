/** Characters of one shingle: long enough that two offices' set phrases share few. */
const SHINGLE = 8
/** Buckets, each with the least hash of its shingles: one permutation, so that a text is read once. */
const BUCKETS = 48
const BANDS = 16
const PER_BAND = BUCKETS / BANDS
/** Fewer shingles than this say nothing of likeness. */
const FEWEST = 60
/** Beyond this a text is compared by its beginning. */
const COMPARED_LENGTH = 30_000
const EMPTY = -1

const SIGNS = /[^\u4e00-\u9fffA-Za-z0-9]/g
const FNV_PRIME = 16_777_619
const FNV_BASIS = 2_166_136_261

const hashOf = (text: string, from: number, to: number): number => {
  let hash = FNV_BASIS
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** A small picture of a text's shingles, from which the share that two texts have in common is estimated; null for a short text. */
export const sketchOf = (body: string): number[] | null => {
  const text = body.slice(0, COMPARED_LENGTH).replace(SIGNS, '')
  if (text.length < FEWEST + SHINGLE) return null
  const sketch = new Array<number>(BUCKETS).fill(EMPTY)
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    const hash = hashOf(text, at, at + SHINGLE)
    const bucket = hash % BUCKETS
    const value = Math.floor(hash / BUCKETS)
    const least = sketch[bucket] ?? EMPTY
    if (least === EMPTY || value < least) sketch[bucket] = value
  }
  return sketch
}

/** The share of shingles that two texts have in common, of all that either has: 0 to 1, an estimate. */
export const resemblance = (a: readonly number[], b: readonly number[]): number => {
  const filled = a.map((value, at) => [value, b[at] ?? EMPTY] as const).filter(([x, y]) => x !== EMPTY || y !== EMPTY)
  return filled.length === 0 ? 0 : filled.filter(([x, y]) => x === y).length / filled.length
}

/** Keys of which two texts that are much alike nearly surely share one. */
export const bandsOf = (sketch: readonly number[]): string[] =>
  Array.from({ length: BANDS }, (_, band) => {
    const values = sketch.slice(band * PER_BAND, (band + 1) * PER_BAND)
    return `${band}:${values.map((value) => value.toString(36)).join('.')}`
  })
