import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../install/install.mjs'
import { fingerprint, isFresh, stamp } from './stale.mjs'

const CLIENT = ['src', 'config', 'types']
const bin = (name) => path.join(root, 'node_modules/.bin', name)
const taro = (type) => [bin('taro'), ['build', '--type', type]]

/** What can be built, from what, and by which command. */
export const TARGETS = {
  functions: {
    label: '云函数',
    from: ['src', 'cloudfunctions', 'config'],
    command: [bin('tsx'), ['config/build/functions.ts']],
  },
  h5: { label: '网页端', from: CLIENT, command: taro('h5') },
  weapp: { label: '小程序端', from: CLIENT, command: taro('weapp') },
}

/** Builds a target unless it is fresh; returns false when the build failed. Its output is shown only then. */
export function build(name) {
  const { label, from, command } = TARGETS[name]
  const print = fingerprint(from, { env: process.env.HUIQI_ENV_ID ?? '' })
  if (isFresh(name, print)) {
    console.log(`${label}：已是最新`)
    return true
  }
  const began = Date.now()
  console.log(`构建${label}…`)
  rmSync(path.join(root, 'dist', `.${name}.sha256`), { force: true })
  const run = spawnSync(command[0], command[1], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (run.status !== 0) {
    console.error(`${run.stdout}\n${run.stderr}\n${label}构建失败（BUILD_FAILED）`)
    return false
  }
  stamp(name, print)
  console.log(`${label}：用时 ${((Date.now() - began) / 1000).toFixed(1)} 秒`)
  return true
}
