import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Emulator } from '../../cloudfunctions/_emulator'
import { watchFunctions } from '../build/functions'
import { onceQuiet } from './onceQuiet'

type Tell = (line: string) => void

const root = path.resolve(__dirname, '../..')
const SCREENS = path.join(root, 'dist/h5')

/** What a watched build leaves in dist is not what a plain start would build. */
function forgetStamps(): void {
  for (const target of ['functions', 'h5']) rmSync(path.join(root, `dist/.${target}.sha256`), { force: true })
}

/** Builds the browser's screens at every change of theirs, and has the open pages load anew. */
function watchScreens({ reloadPages }: Emulator, tell: Tell): () => void {
  const taro = spawn(path.join(root, 'node_modules/.bin/taro'), ['build', '--type', 'h5', '--watch'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  taro.stderr.on('data', (part) => {
    if (/error|错误|失败/i.test(String(part))) tell(`网页端：${String(part).trim()}`)
  })
  const unwatch = onceQuiet(SCREENS, () => {
    tell('网页端已更新，页面重新载入')
    reloadPages()
  })
  return () => {
    unwatch()
    taro.kill()
  }
}

/** Keeps functions and screens as their sources are, until the returned function is called. */
export async function watchSources(emulator: Emulator, tell: Tell): Promise<() => Promise<void>> {
  forgetStamps()
  const endFunctions = await watchFunctions((name, errors) => {
    if (errors.length > 0) return tell(`云函数 ${name} 构建失败，仍用上一版：${errors.join('；')}（BUILD_FAILED）`)
    emulator.renew(name)
    tell(`云函数 ${name} 已更新`)
  })
  const endScreens = watchScreens(emulator, tell)
  tell('正在盯着源代码：改了就重新构建')
  return () => {
    endScreens()
    return endFunctions()
  }
}
