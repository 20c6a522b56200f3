import type { Fault } from './admin/faults'
import type { CollectionDeclaration } from './store/declaration'
import type { Document } from './store/document'
import type { Grant, Notification } from './wechat/ledger'
import type { CalendarEntry } from './wechat/calendar'
import type { Template } from './wechat/template'
import type { CallOptions, CallOutcome } from './functions/call'
import type { Delivery, Switches } from './switches'

/** How a function is deployed. */
export type FunctionSettings = {
  timeoutSeconds: number
  memoryMb: number
  timer: { name: string; cron: string } | null
  openapi: string[]
  clientCallable: boolean
  /** Invocations at a time; 4 where nothing is said. */
  instances?: number
  /** Calls at a time, working or waiting, before more are refused; 1000 where nothing is said. */
  concurrency?: number
}

/**
 * Listed in the collection `sources`: an address of elsewhere, or a file or text served at `/_sources/<id>`; a file of
 * HTML at `/_sources/<id>/<its name>`, with the other pages of its folder beside it.
 */
export type Source = { id: string; name: string; form: string; region?: string | null; settings?: unknown } & (
  { path: string } | { content: string } | { url: string }
)

export type EmulatorOptions = {
  port: number
  dataDir: string
  functionsDir: string
  functions: { [name: string]: FunctionSettings }
  collections: CollectionDeclaration[]
  /** Folder of the browser build; null for none. */
  webRoot: string | null
  templates: Template[]
  /** Pages that a notification may open. */
  pages: string[]
  sources: Source[]
  /** Pages load anew when `reloadPages` is called; for development. */
  live?: boolean
  /** Inserted where absent. */
  seed: { [collection: string]: Document[] }
  /** Beijing minute to begin at; otherwise the clock goes on where it was left. */
  now?: string
  envId?: string
  /** What functions print, a line at a time. */
  log?: (line: string) => void
}

export type Emulator = {
  url: string
  now(): string
  /** Sets the clock; resolves when the timers of that minute have ended. */
  setNow(minute: string): Promise<void>
  invoke(name: string, event: unknown, options?: CallOptions): Promise<CallOutcome>
  fireTimer(name: string): Promise<CallOutcome>
  /** The next request of this action of the protocol (`database.insertDocument`) fails so. */
  failNext(action: string, fault: Fault): void
  /** Delivers a timer so often, so late, now; what each delivery came to. */
  deliverTimer(name: string, delivery: Delivery): Promise<CallOutcome[]>
  /** The function's next call starts cold, from its bundle as it stands then. */
  renew(name: string): void
  /** Pages of the browser build load anew. */
  reloadPages(): void
  wechat: {
    notifications(): Notification[]
    grants(): Grant[]
    calendar(): CalendarEntry[]
    /** Sets the switches named; what stands then. */
    switches(change?: Partial<Switches>): Switches
  }
  stop(): Promise<void>
}
