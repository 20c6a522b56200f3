import { existsSync } from 'node:fs'
import path from 'node:path'
import { startEmulator } from '../../cloudfunctions/_emulator'
import type { Emulator } from '../../cloudfunctions/_emulator'
import { samples } from '../../cloudfunctions/_emulator/samples'
import { collections } from '../../cloudfunctions/_shared/collections'
import { functions } from '../functions'
import { pages, settings, templates } from '../settings'
import { beijingMinute, dateOf } from '@/domain/time'
import { emptyDataFolder, STORES } from './dataFolder'
import { firstDay } from './firstDay'
import { firstOwnerRow, isVacant, ownerCode } from './ownerCode'
import { startOptions } from './options'
import type { StartOptions } from './options'
import { firstSync } from './firstSync'
import { watchSources } from './watch'
import { WrongOption } from './wrongOption'

const root = path.resolve(__dirname, '../..')

function sourcesOf({ sources, dataDir, now }: StartOptions) {
  if (sources) return sources
  const day = firstDay(dataDir, dateOf(now ?? beijingMinute(Date.now())))
  return [{ id: 'samples', name: '惠期示例公告', form: 'wechat-articles', content: JSON.stringify(samples(day)) }]
}

function emulate(options: StartOptions) {
  return startEmulator({
    port: options.port,
    dataDir: path.join(options.dataDir, options.sources ? STORES.sources : STORES.samples),
    now: options.now ?? undefined,
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    webRoot: path.join(root, 'dist/h5'),
    live: options.watch,
    functions,
    collections,
    templates,
    pages,
    sources: sourcesOf(options),
    seed: { settings: [...settings, firstOwnerRow(ownerCode(options.dataDir))] },
  })
}

const clockOf = (now: string) =>
  now === beijingMinute(Date.now()) ? '' : `\n时钟：${now.replace('T', ' ')}（拨过的，非真实时间）`

/** Until somebody has used it. */
const deskWords = (code: string | null) =>
  code === null ? '' : `\n服务台一次性口令：${code}（我的 → 设置与我的数据 → 工作人员入口；第一位使用者成为负责人）`

const whatNext = ({ url, now }: Emulator, code: string | null) => `
惠期已启动：${url}${clockOf(now())}
  ${url}/            用浏览器打开小程序（按手机宽度看）
  ${url}/_wechat     微信替身：收到的提醒、调时钟
下一步：打开一条政策，点“提醒我”，再到 /_wechat 把时钟拨到提醒那天 09:00。${deskWords(code)}
按 Ctrl-C 停止。`

async function serve() {
  const options = startOptions(process.env, process.argv.slice(2), process.cwd())
  if (options.fresh) emptyDataFolder(options.dataDir)
  if (!existsSync(options.dataDir)) console.log(`新建数据目录 ${path.relative(process.cwd(), options.dataDir)}`)
  console.log('启动云端…')
  const emulator = await emulate(options)
  const unwatch = options.watch ? await watchSources(emulator, (line) => console.log(`  ${line}`)) : null
  const stop = async () => {
    console.log('\n正在停止…')
    await unwatch?.()
    await emulator.stop()
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
  console.log('首次同步…')
  await firstSync(emulator, (line) => console.log(`  ${line}`))
  console.log(whatNext(emulator, (await isVacant(emulator)) ? ownerCode(options.dataDir) : null))
}

serve().catch((error: unknown) => {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof WrongOption) console.error(error.message)
  else if (code === 'EADDRINUSE')
    console.error(`端口已被占用：请先停掉另一个惠期，或用 PORT=8788 npm start 换一个端口（PORT_IN_USE）`)
  else console.error('启动失败：', error)
  process.exit(1)
})
