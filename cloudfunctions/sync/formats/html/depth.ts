const NESTING = /<(\/?)(?:div|span|section|article|ul|ol|table|blockquote|font|b|i|em|strong|a|u)\b/gi
/** No page that people write is nested deeper; parsers take a square of the time for one that is. */
const DEPTH_MAX = 1500

/** True for a page whose elements are nested as no office nests them. */
export const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const [, close] of html.matchAll(NESTING)) {
    depth = close ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEPTH_MAX) return true
  }
  return false
}
