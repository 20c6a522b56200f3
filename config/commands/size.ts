import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Bytes of the built weapp by package: `main`, and one per root of `subPackages` in app.json. */
const root = path.resolve('dist/weapp')

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(full)
    else yield full
  }
}

const rootsOf = (): string[] => {
  const app = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] }
  return (app.subPackages ?? []).map((each) => each.root)
}

function measure() {
  const roots = rootsOf()
  const packageOf = (file: string): string => {
    const name = path.relative(root, file).split(path.sep).join('/')
    return roots.find((folder) => name.startsWith(`${folder}/`)) ?? 'main'
  }
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
