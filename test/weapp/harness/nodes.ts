/** A node of Taro's data tree, as the page's setData holds it. */
export interface Node {
  sid?: string
  /** The element's short name. */
  nn?: string
  /** Text of a text node. */
  v?: string
  cl?: string
  cn?: Node[]
  [property: string]: unknown
}

const childrenOf = (node: Node): Node[] => Object.values(node.cn ?? [])

/** Every node below and including one, top to bottom. */
export function* nodesBelow(node: Node): Generator<Node> {
  yield node
  for (const child of childrenOf(node)) yield* nodesBelow(child)
}

/** What can be read of a node: its texts from top to bottom. */
export const textOf = (node: Node): string => [...nodesBelow(node)].map((each) => each.v ?? '').join('')

/** Nodes with a class. */
export const byClass = (root: Node, name: string): Node[] =>
  [...nodesBelow(root)].filter((node) => (node.cl ?? '').split(/\s+/).includes(name))

/** The path from the root to a node, the node last. */
export function pathTo(root: Node, wanted: Node): Node[] {
  if (root === wanted) return [root]
  for (const child of childrenOf(root)) {
    const below = pathTo(child, wanted)
    if (below.length) return [root, ...below]
  }
  return []
}
