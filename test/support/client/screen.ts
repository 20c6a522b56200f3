import ReactTestUtil from '@tarojs/test-utils-react'
import type { ReactElement } from 'react'

const { act, fireEvent } = new ReactTestUtil()
const TAPPED = '[role="button"],[role="radio"],[role="checkbox"]'

/** What a reader sees of a part of the document, and can do there. */
export interface Screen {
  text: () => string
  /** Everything of a class, in the order of the document. */
  all: (className: string) => Element[]
  /** Taps the one thing with these words (or this label). */
  tap: (words: string) => Promise<void>
  tapClass: (className: string) => Promise<void>
  type: (words: string) => Promise<void>
  /** Draws a finger across the first thing of a class, so far to the right. */
  swipe: (className: string, across: number) => Promise<void>
}

const named = (root: ParentNode, words: string): Element => {
  const tappable = Array.from(root.querySelectorAll(TAPPED))
  const exact = tappable.filter((node) => node.textContent === words || node.getAttribute('aria-label') === words)
  const found = exact.length > 0 ? exact : tappable.filter((node) => node.textContent?.includes(words))
  const [only] = found
  if (only === undefined || found.length > 1) throw new Error(`${found.length} things to tap say “${words}”`)
  return only
}

const first = (root: ParentNode, selector: string): Element => {
  const found = root.querySelector(selector)
  if (found === null) throw new Error(`nothing is “${selector}”`)
  return found
}

const FRAMES = 100

/** Taro's input draws its inner one a frame or more later. */
const inputIn = async (root: ParentNode): Promise<HTMLInputElement> => {
  for (let frame = 0; frame < FRAMES && root.querySelector('input') === null; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  return first(root, 'input') as HTMLInputElement
}

/** Runs something and waits until what it set off is drawn. */
export const settled = async (run: () => unknown): Promise<void> => {
  await act(async () => {
    await run()
  })
}

/** Waits, frame by frame, until something is drawn that a component asked for by itself. */
export const until = async (there: () => boolean): Promise<void> => {
  for (let frame = 0; frame < FRAMES && !there(); frame += 1)
    await settled(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  if (!there()) throw new Error('what is waited for was not drawn')
}

export const screenOf = (root: Element): Screen => ({
  text: () => root.textContent ?? '',
  all: (className) => Array.from(root.querySelectorAll(`.${className}`)),
  tap: (words) => settled(() => fireEvent.click(named(root, words))),
  tapClass: (className) => settled(() => fireEvent.click(first(root, `.${className}`))),
  swipe: (className, across) =>
    settled(() => {
      const node = first(root, `.${className}`)
      const finger = (clientX: number) => ({ changedTouches: [{ clientX, clientY: 300 } as Touch] })
      fireEvent.touchStart(node, finger(200))
      fireEvent.touchEnd(node, finger(200 + across))
    }),
  type: (words) =>
    settled(async () => {
      const input = await inputIn(root)
      input.value = words
      fireEvent.input(input)
    }),
})

let mounted: ReactTestUtil | null = null

/** Draws a component on Taro's browser runtime; the one before it goes. */
export const draw = async (element: ReactElement): Promise<Screen> => {
  leave()
  const root = document.body.appendChild(document.createElement('div'))
  mounted = new ReactTestUtil()
  await mounted.mount(() => element, { container: root })
  return screenOf(root)
}

/** Takes away what is drawn. */
export const leave = (): void => {
  mounted?.unmout()
  mounted = null
  document.body.innerHTML = ''
}
