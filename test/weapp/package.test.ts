import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
const MAIN_LIMIT = 450_000
const TOTAL_LIMIT = 1_200_000

const textsBelow = (folder: string): [string, string][] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(js|wxml|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(ROOT, file), readFileSync(file, 'utf8')])

const filesWith = (folder: string, words: string): string[] =>
  textsBelow(folder)
    .filter(([, text]) => text.includes(words))
    .map(([file]) => file)

/** Words that only one module holds, so that they tell whether it is in a bundle. */
const ONLY_IN = {
  extractor: '起止日期先后颠倒',
  divisions: '阿坝藏族羌族自治州',
  workdays: 'chinese-days',
}

test.each(Object.entries(ONLY_IN))('no client bundle contains the %s', (_, words) => {
  expect(filesWith('dist/weapp', words)).toEqual([])
  expect(filesWith('dist/h5', words)).toEqual([])
})

test('the words that betray the extractor and the divisions do stand in the bundle of a function', () => {
  const inSync = readFileSync(path.join(ROOT, 'dist/cloudfunctions/sync/index.js'), 'utf8')
  for (const words of [ONLY_IN.extractor, ONLY_IN.divisions]) expect(inSync).toContain(words)
})

test('the development identity is in the browser build and not in the package for WeChat', () => {
  const header = /x-dev-openid/i
  const having = (folder: string) => textsBelow(folder).filter(([, text]) => header.test(text))
  expect(having('dist/weapp')).toEqual([])
  expect(having('dist/h5')).not.toEqual([])
})

test('nothing in the package evaluates text but the one form that WeChat allows', () => {
  const evaluating = /\beval\(|\bFunction\(\s*["'`][^)]*\)/g
  const forms = textsBelow('dist/weapp').flatMap(([, text]) => text.match(evaluating) ?? [])
  expect(new Set(forms)).toEqual(new Set(['Function("return this")']))
})

test(`the main package holds at most ${MAIN_LIMIT} bytes, and npm run size says so in JSON`, () => {
  const run = spawnSync('npm', ['run', '--silent', 'size'], { cwd: ROOT, encoding: 'utf8' })
  const size = JSON.parse(run.stdout) as {
    main: number
    total: number
    packages: object
    files: Record<string, number>
  }
  expect(size.main).toBeLessThanOrEqual(MAIN_LIMIT)
  expect(size.total).toBeLessThanOrEqual(TOTAL_LIMIT)
  expect(size.total).toBe(Object.values(size.files).reduce((sum, bytes) => sum + bytes, 0))
})

test('the project file points WeChat at both builds and the app asks for lazy loading', () => {
  const project = JSON.parse(readFileSync(path.join(ROOT, 'project.config.json'), 'utf8'))
  expect(project).toMatchObject({ miniprogramRoot: 'dist/weapp/', cloudfunctionRoot: 'dist/cloudfunctions/' })
  const app = JSON.parse(readFileSync(path.join(ROOT, 'dist/weapp/app.json'), 'utf8'))
  expect(app).toMatchObject({ lazyCodeLoading: 'requiredComponents', sitemapLocation: 'sitemap.json' })
  expect(readdirSync(path.join(ROOT, 'dist/weapp'))).toContain('sitemap.json')
})
