import { createRequire } from 'node:module'
import { install } from '../install/install.mjs'

process.title = 'huiqi'
install()
const { build } = await import('../build/targets.mjs')
for (const name of ['functions', 'h5']) if (!build(name)) process.exit(1)
const { register } = await import('tsx/cjs/api')
register()
createRequire(import.meta.url)('./serve.ts')
