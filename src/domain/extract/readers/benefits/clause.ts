/** No clause that is read back from a figure is longer. */
const REACH = 80

/** The words of the clause that ends at an offset, from the last comma, colon or semicolon. */
export const clauseBefore = (sentence: string, at: number): string => {
  const before = sentence.slice(Math.max(0, at - REACH), at)
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':'), before.lastIndexOf(';')) + 1)
}
