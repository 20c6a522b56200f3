import type { Clock } from '../clock'
import type { SwitchBoard } from '../switches'
import type { Ledger } from './ledger'
import type { Template } from './template'

/** What the interfaces of WeChat know. */
export type World = {
  ledger: Ledger
  clock: Clock
  switches: SwitchBoard
  templates: Template[]
  /** Pages of the released version. */
  pages: string[]
  /** Where the browser build is served. */
  homeUrl: string
}

export type Request = { [field: string]: unknown }
