import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const MINIMUM = [20, 19]

/** True when node_modules was installed after the lock file last changed. */
const isInstalled = () => {
  const done = path.join(root, 'node_modules/.package-lock.json')
  return existsSync(done) && statSync(done).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs
}

/** Refuses an old Node and installs what the lock file names, unless that was done before. Exits with 1 on failure. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    console.error(`需要 Node ${MINIMUM.join('.')} 或更新版本，当前是 ${process.versions.node}（NODE_TOO_OLD）`)
    process.exit(1)
  }
  if (isInstalled()) return
  console.log('安装依赖（首次约一分钟）…')
  // --ignore-scripts: no dependency needs its install script, one of them would call a foreign host.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error('依赖安装失败：请检查网络与 npm 设置后重试（INSTALL_FAILED）')
    process.exit(1)
  }
}
