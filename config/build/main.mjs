import { install } from '../install/install.mjs'
import { build, TARGETS } from './targets.mjs'

install()
for (const name of Object.keys(TARGETS)) if (!build(name)) process.exit(1)
