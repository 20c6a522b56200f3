import path from 'node:path'
import type { OpenPage } from '../harness/page'
import { load, render, wxmlToJs } from './engine.cjs'
import type { Drawn, Part } from './engine.cjs'

const PACKAGE = path.resolve(__dirname, '../../../dist/weapp')

type Template = (data: object) => unknown
type Handler = (event: unknown) => void

/** What WeChat's template compiler and component engine draw of a page, and a finger on it. */
export interface Screen {
  /** All that can be read, top to bottom. */
  text(): string
  /** The texts of every element of a class, top to bottom. */
  texts(className: string): string[]
  /** Taps the innermost element of a class whose text holds the words. */
  tap(className: string, words?: string): void
  close(): void
}

let templates: ((file: string) => Template) | null = null

/** The package's templates, compiled once a test file. */
function template(file: string): Template {
  // WeChat's compiler asks which engine will draw.
  Object.assign(window, { __webview_engine_version__: 0.02 })
  templates ??= globalThis.Function(wxmlToJs(PACKAGE))() as (file: string) => Template
  return templates(file)
}

/** Taro's component for what is nested deeper than its templates go. */
const nested = (eh: Handler): string =>
  load({
    template: template('comp.wxml'),
    // Until it is told what to draw it is an empty view, as Taro's own.
    properties: { i: { type: Object, value: { nn: '0' } }, l: { type: String, value: '' } },
    options: { virtualHost: true },
    methods: { eh },
  })

function draw(page: OpenPage): Drawn {
  const eh: Handler = (event) => void page.call('eh', event)
  const id = load({
    template: template(`${page.route}.wxml`),
    usingComponents: { comp: nested(eh) },
    data: { root: copyOf(page) },
    methods: { eh },
  })
  const drawn = render(id)
  drawn.attach(document.body)
  return drawn
}

const copyOf = (page: OpenPage): object => JSON.parse(JSON.stringify(page.root())) as object

/** Draws an opened page, and draws it again with each of its changes. */
export function drawPage(page: OpenPage): Screen {
  const drawn = draw(page)
  const change = page.instance.setData as (data: object, done?: () => void) => void
  page.instance.setData = (data: object, done?: () => void) => {
    change(data, done)
    drawn.setData({ root: copyOf(page) })
  }
  const textOf = (part: Part) => part.dom?.textContent ?? ''
  return {
    text: () => textOf(drawn),
    texts: (className) => drawn.querySelectorAll(`.${className}`).map(textOf),
    tap(className, words = '') {
      const fitting = drawn.querySelectorAll(`.${className}`).filter((part) => textOf(part).includes(words))
      const innermost = fitting[fitting.length - 1]
      if (!innermost) throw new Error(`no .${className} with “${words}” on the screen: ${textOf(drawn)}`)
      innermost.dispatchEvent('tap')
    },
    close: () => drawn.detach(),
  }
}
