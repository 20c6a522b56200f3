/** One element of a JSON array as it stands in the file. */
export interface JsonElement {
  text: string
  /** 1-based line on which it begins. */
  line: number
}

export interface JsonElements {
  elements: JsonElement[]
  /** The array was closed and nothing but space follows it. */
  whole: boolean
}

const OPENS = '{['
const CLOSES = '}]'

/** Walks over a JSON text and knows at each unit how deep it is and whether it is inside a string. */
class Walker {
  depth = 0
  private inString = false
  private escaped = false

  /** True where the unit is part of the structure, not of a string. */
  step(unit: string): boolean {
    if (this.inString) {
      if (this.escaped) this.escaped = false
      else if (unit === '\\') this.escaped = true
      else if (unit === '"') this.inString = false
      return false
    }
    if (unit === '"') this.inString = true
    else if (OPENS.includes(unit)) this.depth++
    else if (CLOSES.includes(unit)) this.depth--
    return unit !== '"'
  }
}

/** Number of the line of each offset asked for, offsets in ascending order. */
const lineCounter = (text: string) => {
  let line = 1
  let seen = 0
  return (offset: number): number => {
    for (; seen < offset; seen++) if (text.charAt(seen) === '\n') line++
    return line
  }
}

/**
 * The elements of the outermost array, each cut out by itself, so that one broken element does not lose the others.
 * The text begins with `[`; an element that is cut off at the end of the file is given as far as it goes.
 */
export const jsonElements = (text: string): JsonElements => {
  const elements: JsonElement[] = []
  const walker = new Walker()
  const lineOf = lineCounter(text)
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to)
    const element = raw.trim()
    if (element !== '') elements.push({ text: element, line: lineOf(from + raw.indexOf(element.charAt(0))) })
  }
  let start = text.indexOf('[') + 1
  for (let i = start - 1; i < text.length; i++) {
    const structural = walker.step(text.charAt(i))
    if (structural && walker.depth === 0) {
      add(start, i)
      return { elements, whole: text.slice(i + 1).trim() === '' }
    }
    if (structural && walker.depth === 1 && text.charAt(i) === ',') {
      add(start, i)
      start = i + 1
    }
  }
  add(start, text.length)
  return { elements, whole: false }
}
