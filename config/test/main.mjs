import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, TARGETS } from '../build/targets.mjs'
import { install, root } from '../install/install.mjs'
import { chromium } from './chromium.mjs'

install()

const count = { passed: 0, failed: 0 }
const failures = []
const note = (ok, what) => {
  count[ok ? 'passed' : 'failed']++
  if (!ok) failures.push(what)
}
const began = Date.now()
const clock = () => `${((Date.now() - began) / 1000).toFixed(0)} s`
const npx = (args, env) =>
  spawnSync(path.join(root, 'node_modules/.bin', args[0]), args.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0

/** One command that either holds or does not. */
function check(script) {
  console.log(`\n── ${script} (${clock()})`)
  note(spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' }).status === 0, script)
}

/** One jest project; a run that ends without a report, or without a test, counts as a failure. */
function jest(project, env) {
  console.log(`\n── jest ${project} (${clock()})`)
  const report = path.join(os.tmpdir(), `huiqi-${process.pid}-${project}.json`)
  const ok = npx(
    ['jest', '--config', 'config/jest/jest.config.cjs', '--selectProjects', project, '--json', '--outputFile', report],
    env,
  )
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    count.passed += numPassedTests
    count.failed += numFailedTests
    for (const file of testResults) if (file.status === 'failed') failures.push(path.relative(root, file.name))
    if (numTotalTests === 0 || (!ok && numFailedTests === 0))
      note(false, `jest ${project}: ${numFailedTestSuites} files did not run`)
  } catch {
    note(false, `jest ${project}: no report`)
  } finally {
    rmSync(report, { force: true })
  }
}

for (const script of ['check:format', 'check:types', 'check:lint', 'check:imports', 'check:unused']) check(script)
jest('node')
jest('client')
for (const name of Object.keys(TARGETS)) {
  console.log(`\n── build ${name} (${clock()})`)
  note(build(name), `build ${name}`)
}
jest('weapp')
const browser = await chromium()
if (browser) jest('e2e', { HUIQI_CHROMIUM: browser })
else note(false, 'e2e: no Chromium could be installed')

if (failures.length) console.log(`\nfailed:\n${failures.map((what) => `  ${what}`).join('\n')}`)
console.log(`\n${clock()}\n${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed ? 1 : 0)
