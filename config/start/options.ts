import path from 'node:path'
import { parseBeijingMinute } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { parseSources } from './sources'
import type { StartSource } from './sources'
import { WrongOption } from './wrongOption'

/** What `npm start` was asked to do. */
export interface StartOptions {
  port: number
  dataDir: string
  now: BeijingMinute | null
  /** Null: the samples. */
  sources: StartSource[] | null
  fresh: boolean
  /** Functions and screens are built again when their sources change. */
  watch: boolean
}

const DEFAULT_PORT = 8787

function portOf(text: string | undefined): number {
  if (!text) return DEFAULT_PORT
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongOption(`PORT 应为 0 到 65535 的整数，收到“${text}”（BAD_PORT）`)
  return port
}

function nowOf(text: string | undefined): BeijingMinute | null {
  if (!text) return null
  const now = parseBeijingMinute(text)
  if (!now) throw new WrongOption(`HUIQI_NOW 应为北京时间，如 2025-12-10T08:00，收到“${text}”（BAD_NOW）`)
  return now
}

const KNOWN_FLAGS = ['--fresh', '--watch']

/**
 * Reads the settings of `npm start` from environment and arguments.
 * @throws WrongOption naming the setting and what was expected
 */
export function startOptions(env: NodeJS.ProcessEnv, args: string[], cwd: string): StartOptions {
  const unknown = args.find((arg) => !KNOWN_FLAGS.includes(arg))
  if (unknown) throw new WrongOption(`不认识的参数“${unknown}”，可用：${KNOWN_FLAGS.join('、')}（BAD_ARGUMENT）`)
  return {
    port: portOf(env.PORT),
    dataDir: path.resolve(cwd, env.HUIQI_DATA || '.huiqi'),
    now: nowOf(env.HUIQI_NOW),
    sources: env.HUIQI_SOURCES ? parseSources(env.HUIQI_SOURCES, cwd) : null,
    fresh: args.includes('--fresh'),
    watch: args.includes('--watch'),
  }
}
