import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../install/install.mjs'

const SYSTEM = '/usr/bin/chromium'
const FONTS = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
/** Newer versions want Node 22. */
const BUNDLED = '@sparticuz/chromium@147.0.0'

const run = (command, args, env) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

function fromDebian() {
  console.log('安装 chromium 与中文字体…')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], env)
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], env)
}

async function fromNpm() {
  const home = path.join(root, '.cache/chromium')
  mkdirSync(home, { recursive: true })
  console.log(`安装 ${BUNDLED}…`)
  if (!run('npm', ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', BUNDLED]))
    return null
  const require = createRequire(path.join(home, 'package.json'))
  const { default: chromium } = await import(require.resolve('@sparticuz/chromium'))
  return chromium.executablePath()
}

/** The path of a Chromium to test with: the system's, else Debian's by apt when root, else one from npm; null if none can be had. */
export async function chromium() {
  if (process.env.HUIQI_CHROMIUM) return process.env.HUIQI_CHROMIUM
  if (existsSync(SYSTEM) && existsSync(FONTS)) return SYSTEM
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall && fromDebian() && existsSync(SYSTEM)) return SYSTEM
  return existsSync(SYSTEM) ? SYSTEM : fromNpm()
}
