import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const projectRoot = path.resolve(__dirname, '../..')

/** A running `npm start`: the command itself, on a free port, with a data folder of its own. */
export interface Started {
  url: string
  output(): string
  /** Ctrl-C; resolves to the exit code. */
  interrupt(): Promise<number | null>
  /** Sets the emulator's clock, as /_wechat does. */
  setClock(now: string): Promise<void>
  close(): Promise<void>
}

const READY = /http:\/\/127\.0\.0\.1:(\d+)/
const PATIENCE_MS = 180_000

function ready(output: () => string, exited: () => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const end = Date.now() + PATIENCE_MS
    const timer = setInterval(() => {
      const match = READY.exec(output())
      if (match && output().includes('Ctrl-C')) resolve(match[0])
      else if (exited() || Date.now() > end) reject(new Error(`npm start did not come up:\n${output()}`))
      else return
      clearInterval(timer)
    }, 50)
  })
}

/** Starts as `npm start` does; `dataDir` is kept when given. */
export async function startProduct(
  env: NodeJS.ProcessEnv = {},
  args: string[] = [],
  dataDir?: string,
): Promise<Started> {
  const folder = dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'huiqi-data-'))
  const child = spawn(process.execPath, ['config/start/main.mjs', ...args], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: '', PORT: '0', HUIQI_DATA: folder, ...env },
  })
  let text = ''
  child.stdout.on('data', (part) => (text += String(part)))
  child.stderr.on('data', (part) => (text += String(part)))
  const gone = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  const url = await ready(
    () => text,
    () => child.exitCode !== null,
  )
  const interrupt = () => (child.kill('SIGINT'), gone)
  return {
    url,
    output: () => text,
    interrupt,
    async setClock(now) {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${url}/_wechat/clock`, { method: 'POST', headers, body: JSON.stringify({ now }) })
      if (!answer.ok) throw new Error(`clock: ${answer.status} ${await answer.text()}`)
    },
    async close() {
      await interrupt()
      if (!dataDir) rmSync(folder, { recursive: true, force: true })
    },
  }
}
