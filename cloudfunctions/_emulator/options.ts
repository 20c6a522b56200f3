import type { Fault } from './admin/faults'
import type { CollectionDeclaration } from './store/declaration'
import type { Document } from './store/document'
import type { Grant, Notification } from './wechat/ledger'
import type { Template } from './wechat/template'
import type { CallOptions, CallOutcome } from './functions/call'

/** How a function is deployed. */
export type FunctionSettings = {
  timeoutSeconds: number
  memoryMb: number
  timer: { name: string; cron: string } | null
  openapi: string[]
  clientCallable: boolean
  /** Invocations at a time; 4 where nothing is said. */
  instances?: number
}

/**
 * A file or a text served at `/_sources/<id>` and listed in the collection `sources`; a file of HTML at
 * `/_sources/<id>/<its name>`, with the other pages of its folder beside it.
 */
export type Source = { id: string; name: string; form: string; region?: string | null; settings?: unknown } & (
  { path: string } | { content: string }
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
  wechat: { notifications(): Notification[]; grants(): Grant[] }
  stop(): Promise<void>
}
