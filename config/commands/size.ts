import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Bytes of the built weapp by package: `main`, and one per folder below `packages/`. */
const root = path.resolve('dist/weapp')

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(full)
    else yield full
  }
}

const packageOf = (file: string) => {
  const [top, name] = path.relative(root, file).split(path.sep)
  return top === 'packages' && name ? `packages/${name}` : 'main'
}

function measure() {
  const packages: Record<string, number> = { main: 0 }
  const files: Record<string, number> = {}
  for (const file of filesBelow(root)) {
    const { size } = statSync(file)
    files[path.relative(root, file)] = size
    packages[packageOf(file)] = (packages[packageOf(file)] ?? 0) + size
  }
  const total = Object.values(files).reduce((sum, size) => sum + size, 0)
  return { main: packages.main, total, packages, files }
}

try {
  console.log(JSON.stringify(measure()))
} catch (error) {
  console.error(`没有找到 dist/weapp，请先运行 npm run build（NOT_BUILT）：${String(error)}`)
  process.exit(2)
}
