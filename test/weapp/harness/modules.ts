import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** Loads the files of the built package the way WeChat does: CommonJS, each once, in one realm without eval. */
export function moduleLoader(root: string, realm: vm.Context, currentPage: (file: string) => void) {
  const loaded = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const current = () => currentPage(path.relative(root, file).replace(/\.js$/, ''))
    current()
    const code = `(function (exports, module, require) {${readFileSync(file, 'utf8')}\n})`
    const run = vm.runInContext(code, realm, { filename: file }) as (...parts: unknown[]) => void
    run(module.exports, module, (name: string) => {
      const exports = load(resolve(path.dirname(file), name))
      // What a page requires first, shared pieces of its package, is not the page.
      current()
      return exports
    })
    return module.exports
  }
  const resolve = (from: string, name: string) => path.resolve(from, name.endsWith('.js') ? name : `${name}.js`)
  return (name: string) => load(path.join(root, `${name}.js`))
}
