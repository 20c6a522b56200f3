import { applySetData, bytesOf } from './setData'
import { byClass, nodesBelow, pathTo, textOf } from './nodes'
import type { Node } from './nodes'

type Handler = (this: unknown, ...parts: unknown[]) => unknown
export type PageConfig = Record<string, unknown> & { data?: Record<string, unknown> }

/** One opened page: what is on it, what was sent to it, and a finger. */
export interface OpenPage {
  route: string
  instance: Record<string, unknown>
  root(): Node
  text(): string
  /** Bytes of each setData since opening. */
  sent: number[]
  tap(node: Node): void
  /** Fills a field, as the keyboard of the phone does. */
  type(node: Node, value: string): void
  byClass(name: string): Node[]
  /** The innermost node of a class whose text holds the words. */
  find(className: string, words: string): Node
  call(hook: string, ...parts: unknown[]): unknown
  /** Waits until something is true of the page; fails with what is on the screen. */
  until(holds: () => boolean, what: string): Promise<void>
}

const PATIENCE_MS = 15_000

async function until(holds: () => boolean, describe: () => string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!holds()) {
    if (Date.now() > end) throw new Error(describe())
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function eventAt(node: Node, type: string, detail: object) {
  const target = { id: node.uid ?? node.sid, dataset: { sid: node.sid } }
  return { type, timeStamp: 1, detail, target, currentTarget: target, touches: [] }
}

/** Opens a page as WeChat would: instance, onLoad, onShow, onReady. */
export async function openPage(config: PageConfig, route: string, query: Record<string, string>): Promise<OpenPage> {
  const sent: number[] = []
  const data = JSON.parse(JSON.stringify(config.data ?? {})) as Record<string, unknown>
  const instance: Record<string, unknown> = { ...config, data, route, __route__: route, options: query }
  instance.setData = (change: Record<string, unknown>, done?: () => void) => {
    sent.push(bytesOf(change))
    applySetData(data, JSON.parse(JSON.stringify(change)) as Record<string, unknown>)
    if (done) setTimeout(done, 0)
  }
  const call = (hook: string, ...parts: unknown[]) => (instance[hook] as Handler | undefined)?.call(instance, ...parts)
  const root = () => (data.root ?? {}) as Node
  call('onLoad', query)
  call('onShow')
  call('onReady')
  await until(
    () => (root().cn ?? []).length > 0,
    () => `${route} shows nothing`,
  )
  return {
    route,
    instance,
    root,
    sent,
    call,
    text: () => textOf(root()),
    byClass: (name) => byClass(root(), name),
    find(className, words) {
      const found = byClass(root(), className).filter((node) => textOf(node).includes(words))
      const innermost = found[found.length - 1]
      if (!innermost) throw new Error(`no .${className} with “${words}” on ${route}: ${textOf(root())}`)
      return innermost
    },
    tap(node) {
      const event = eventAt(node, 'tap', { x: 1, y: 1 })
      const bubbling = pathTo(root(), node).reverse()
      // Taro binds `eh` on every element and lets the event bubble through its own tree.
      if (bubbling.some((each) => each.sid !== undefined)) call('eh', event)
    },
    type: (node, value) => void call('eh', eventAt(node, 'input', { value })),
    until: (holds, what) =>
      until(
        holds,
        () => `${route}: ${what}. On the screen: ${[...nodesBelow(root())].map((n) => n.v ?? '').join('|')}`,
      ),
  }
}
