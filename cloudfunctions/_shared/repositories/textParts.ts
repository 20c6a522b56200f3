import { table } from '../table'
import type { Row } from '../table'

/** A stretch of a long text; _id is the text's hash and the stretch's place. Never changed: another text has another hash. */
interface TextPartRow extends Row {
  text: string
}

const parts = table<TextPartRow>('noticeTextParts')

/** UTF-16 units of one stretch: at most 600 KB, well below what one document may hold. */
const PART_LENGTH = 200_000

const idOf = (hash: string, place: number): string => `${hash}:${place}`

/** Where a stretch ends: never inside a character of two units. */
const endOf = (text: string, start: number): number => {
  const end = start + PART_LENGTH
  const unit = text.charCodeAt(end - 1)
  return end < text.length && unit >= 0xd800 && unit < 0xdc00 ? end - 1 : Math.min(end, text.length)
}

/** Stores what does not fit into the text's own document; answers what does, and how many stretches follow. */
export const putParts = async (hash: string, text: string): Promise<{ head: string; following: number }> => {
  const head = text.slice(0, endOf(text, 0))
  let following = 0
  for (let start = head.length; start < text.length; start = endOf(text, start)) {
    following++
    await parts.put({ _id: idOf(hash, following), text: text.slice(start, endOf(text, start)) })
  }
  return { head, following }
}

/** The whole text again. */
export const joinParts = async (hash: string, head: string, following: number): Promise<string> => {
  let text = head
  for (let place = 1; place <= following; place++) {
    const part = await parts.get(idOf(hash, place))
    if (part === null) throw new Error(`notice text ${hash}: part ${place} of ${following} is missing`)
    text += part.text
  }
  return text
}
