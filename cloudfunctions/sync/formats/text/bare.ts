const BRACKETS: [RegExp, string][] = [
  [/[﹝［[（(【]/g, '('],
  [/[﹞］\]）)】]/g, ')'],
  [/[〈«]/g, '<'],
  [/[〉»]/g, '>'],
  [/[“”"＂「」]/g, '"'],
  [/[‘’']/g, "'"],
  [/[—–―－‐‑─-]+/g, '-'],
  [/[·•・]/g, '·'],
]

/** A text as it is compared with another writing of the same: one width, no blanks, one kind of bracket and dash. */
export const bare = (text: string): string =>
  BRACKETS.reduce((out, [pattern, one]) => out.replace(pattern, one), text.normalize('NFKC').replace(/\s+/g, ''))

const pairsOf = (text: string): Set<string> => {
  const units = [...text]
  return new Set(units.slice(1).map((unit, i) => `${units[i]}${unit}`))
}

/** How alike two bare texts are, 0 to 1, by the pairs of characters that they share. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}
