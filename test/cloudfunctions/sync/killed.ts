/**
 * A process of its own for kill.test: runs `sync` once and dies by SIGKILL at its n-th request to the database, before
 * it is done or before it is acknowledged. Where it lives to the end it prints how many requests there were.
 */
import { Server } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { startEmulator } from '../../../cloudfunctions/_emulator'
import { collections } from '../../../cloudfunctions/_shared/collections'
import { functions } from '../../../config/functions'

const [dataDir = '', functionsDir = '', url = '', now = '', dieAt = '0', moment = ''] = process.argv.slice(2)
let requests = 0

const die = (): void => process.kill(process.pid, 'SIGKILL') as unknown as void

const emit = Server.prototype.emit
Server.prototype.emit = function (this: Server, event: string, ...parts: [IncomingMessage, ServerResponse]): boolean {
  const [request, response] = parts
  if (event === 'request' && request.url?.startsWith('/admin')) {
    requests += 1
    const mine = requests === Number(dieAt)
    if (mine && moment === 'undone') die()
    if (mine && moment === 'unacknowledged') response.writeHead = die as never
  }
  return emit.apply(this, [event, ...parts])
}

async function main(): Promise<void> {
  const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url, region: '320100' }
  const { sync } = functions
  if (!sync) throw new Error('sync is not deployed')
  const emulator = await startEmulator({
    ...{ port: 0, dataDir, functionsDir, collections, webRoot: null, templates: [], pages: [], sources: [], now },
    functions: { sync: { ...sync, timer: { name: 'sync', cron: '0 0 0 1 1 * 2099' } } },
    seed: { sources: [source] },
    log: () => undefined,
  })
  await emulator.fireTimer('sync')
  process.stdout.write(String(requests))
  await emulator.stop()
}

void main()
