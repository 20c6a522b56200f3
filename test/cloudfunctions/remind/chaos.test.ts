import { spawnSync } from 'node:child_process'
import path from 'node:path'

jest.setTimeout(600_000)

const root = path.resolve(__dirname, '../../..')

test('twenty seeded runs with killed workers lose nothing and send nothing twice', () => {
  const { status, stdout } = spawnSync(
    path.join(root, 'node_modules/.bin/tsx'),
    ['test/chaos/main.ts', '--runs', '20'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: '' } },
  )
  const last = stdout.trim().split('\n').pop()
  expect(last).toMatch(/^20 runs, 0 failed, 0 lost, 0 sent twice;/)
  expect(status).toBe(0)
})
