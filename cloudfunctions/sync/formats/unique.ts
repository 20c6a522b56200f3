import { itemError } from './errors'
import type { ReadFile, SourceItem } from './format'

/** Keeps the first of several items of one id and tells of the others. */
export const uniqueItems = ({ items, errors }: ReadFile): ReadFile => {
  const kept = new Map<string, SourceItem>()
  const repeated = items.flatMap((item, i) => {
    if (!kept.has(item.id)) {
      kept.set(item.id, item)
      return []
    }
    const words = `标识“${item.id.slice(0, 80)}”重复，保留先出现的一条`
    return [itemError('REPEATED_ID', i + 1, words, { line: item.firstLine })]
  })
  return { items: [...kept.values()], errors: [...errors, ...repeated] }
}
