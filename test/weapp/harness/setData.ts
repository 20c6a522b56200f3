/** The keys of a path as setData writes it: 'root.cn.[0].cn.[2].v'. */
const keysOf = (path: string): string[] => path.replace(/\.?\[(\d+)\]/g, '.$1').split('.')

type Tree = Record<string, unknown>

/** Applies one setData the way WeChat does: a plain-data copy, paths into arrays and objects. */
export function applySetData(data: Tree, change: Tree): void {
  for (const [path, value] of Object.entries(change)) {
    const keys = keysOf(path)
    const last = keys.pop() as string
    const parent = keys.reduce((at, key) => (at[key] ??= {}) as Tree, data)
    parent[last] = value
  }
}

/** Bytes that a change sends over the bridge, as UTF-8 JSON. */
export const bytesOf = (change: Tree): number => Buffer.byteLength(JSON.stringify(change))
