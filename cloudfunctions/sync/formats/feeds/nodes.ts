/** An element as the XML parser gives it: its children and attributes by name. */
export interface XmlNode {
  [name: string]: unknown
}

const isNode = (value: unknown): value is XmlNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of an element, whether plain, CDATA or beside attributes; '' where there is none. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (!isNode(value)) return ''
  return `${textOf(value['#text'])}${textOf(value['#cdata'])}`.trim()
}

/** The children of one name, however many; those of plain text as elements with that text. */
export const childrenOf = (node: XmlNode, name: string): XmlNode[] => {
  const found = node[name]
  if (found === undefined) return []
  return (Array.isArray(found) ? found : [found]).map((child: unknown) => (isNode(child) ? child : { '#text': child }))
}
