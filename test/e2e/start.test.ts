import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { article } from '../support/articles'
import { projectRoot, startProduct } from '../support/started'

jest.setTimeout(240_000)

let folder: string
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'huiqi-start-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const refusedStart = (env: NodeJS.ProcessEnv, args: string[] = []) =>
  spawnSync(process.execPath, ['config/start/main.mjs', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: '', PORT: '0', HUIQI_DATA: folder, ...env },
  })

test('a second start on the same data changes nothing, and Ctrl-C ends each cleanly', async () => {
  const first = await startProduct({}, [], folder)
  expect(first.output()).toMatch(/samples：新增 \d+ · 更新 0 · 未变 0 · 失败 0/)
  expect(await first.interrupt()).toBe(0)
  const second = await startProduct({}, [], folder)
  expect(second.output()).toMatch(/samples：新增 0 · 更新 0 · 未变 \d+ · 失败 0|^(?!.*新增 [1-9])/)
  expect(await second.interrupt()).toBe(0)
})

test('--fresh begins anew, but empties no folder with files that are not ours', async () => {
  const first = await startProduct({}, [], folder)
  await first.interrupt()
  const fresh = await startProduct({}, ['--fresh'], folder)
  expect(fresh.output()).toMatch(/新增 [1-9]\d*/)
  await fresh.interrupt()
  writeFileSync(path.join(folder, '家谱.txt'), '不要删')
  const refused = refusedStart({}, ['--fresh'])
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('NOT_OUR_FOLDER')
})

test.each([
  ['a port that is none', { PORT: 'abc' }, [], 'BAD_PORT'],
  ['a clock that is none', { HUIQI_NOW: '昨天' }, [], 'BAD_NOW'],
  ['a form that is none', { HUIQI_SOURCES: 'paper:x.json' }, [], 'UNKNOWN_FORM'],
  ['a file that is not there', { HUIQI_SOURCES: 'nowhere.json' }, [], 'SOURCE_NOT_FOUND'],
  ['an argument that is none', {}, ['--frisch'], 'BAD_ARGUMENT'],
])('%s is refused in words with a code', (_, env, args, code) => {
  const { status, stderr } = refusedStart(env, args)
  expect(status).toBe(1)
  expect(stderr).toContain(code)
})

test('a port that is taken is said so, with a way out', async () => {
  const running = await startProduct({}, [], folder)
  const { status, stderr } = refusedStart({ PORT: new URL(running.url).port })
  expect(status).toBe(1)
  expect(stderr).toContain('PORT_IN_USE')
  await running.interrupt()
})

test('a file with one broken article stores the rest and says which is broken', async () => {
  const file = path.join(folder, '我的文章.json')
  writeFileSync(file, JSON.stringify([article('1'), { ...article('2'), 时间time: '2026-02-30' }, article('3')]))
  const data = path.join(folder, 'data')
  const product = await startProduct({ HUIQI_SOURCES: file }, [], data)
  expect(product.output()).toMatch(/新增 2 · .*失败 1/)
  expect(product.output()).toContain('WRONG_DATE')
  await product.interrupt()
})
