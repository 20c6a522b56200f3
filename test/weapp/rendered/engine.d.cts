/** A drawn element or component. */
export interface Part {
  dom?: HTMLElement
  querySelectorAll(selector: string): Part[]
  dispatchEvent(name: string): void
}

export interface Drawn extends Part {
  attach(parent: Node): void
  detach(): void
  setData(change: object): void
}

export interface Definition {
  template: (data: object) => unknown
  usingComponents?: { [tag: string]: string }
  properties?: { [name: string]: { type: unknown; value: unknown } }
  data?: object
  options?: { virtualHost: boolean }
  methods: { [name: string]: (event: unknown) => void }
}

/** Registers a component; its id. */
export function load(definition: Definition): string
export function render(id: string): Drawn
/** A script that returns the templates of a folder, by file. */
export function wxmlToJs(folder: string): string
