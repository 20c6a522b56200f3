import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { plantTree, projectRoot } from './plantedTree'

/** One bad import per rule: the file that imports, and what. */
const PLANTED: Record<string, [file: string, imports: string]> = {
  'no-circles': ['src/domain/notice/circleA.ts', './circleB'],
  'no-unresolved': ['src/domain/notice/lost.ts', './nowhere'],
  'domain-by-index': ['src/domain/notice/deep.ts', '@/domain/time/localDate'],
  'domain-base-first': ['src/domain/text/upwards.ts', '@/domain/notice'],
  'domain-facts-second': ['src/domain/notice/upwards.ts', '@/domain/deadline'],
  'domain-reading-third': ['src/domain/deadline/upwards.ts', '@/domain/subsidy'],
  'domain-pure': ['src/domain/notice/impure.ts', 'zustand'],
  'dayjs-in-time': ['src/domain/notice/dates.ts', 'dayjs'],
  'big-in-money': ['src/domain/notice/amounts.ts', 'big.js'],
  'chinese-days-in-workdays': ['src/domain/notice/holidays.ts', 'chinese-days'],
  'contract-sees-domain': ['src/contract/calls.ts', '@/platform/call'],
  'platform-below-screens': ['src/platform/screen.ts', '@/components/Chip'],
  'taro-in-platform': ['src/features/policies/tap.ts', '@tarojs/taro'],
  'components-see-domain': ['src/components/Fetching.ts', '@/platform/call'],
  'features-apart': ['src/features/policies/sibling.ts', '@/features/agenda/store'],
  'pages-are-ends': ['src/features/policies/page.ts', '@/pages/me/index'],
  'client-without-readers': ['src/features/policies/reading.ts', '@/domain/extract'],
  'client-without-decoders': ['src/features/policies/decoding.ts', 'valibot'],
  'functions-apart': ['cloudfunctions/api/sibling.ts', '../sync/main'],
  'shared-below-functions': ['cloudfunctions/_shared/upwards.ts', '../sync/main'],
  'functions-without-client': ['cloudfunctions/api/client.ts', '@/platform/call'],
  'sdk-in-cloud': ['cloudfunctions/api/sdk.ts', 'wx-server-sdk'],
  'emulator-alone': ['cloudfunctions/_emulator/domain.ts', '@/domain/time'],
  'emulator-not-deployed': ['cloudfunctions/api/emulated.ts', '../_emulator/index'],
  'product-without-tests': ['src/platform/tested.ts', '../../test/support/builder'],
}

const GOOD = [
  'src/domain/time/localDate.ts',
  'src/domain/time/index.ts',
  'src/domain/notice/index.ts',
  'src/domain/deadline/index.ts',
  'src/domain/subsidy/index.ts',
  'src/domain/extract/index.ts',
  'src/platform/call.ts',
  'src/components/Chip.ts',
  'src/features/agenda/store.ts',
  'src/pages/me/index.ts',
  'cloudfunctions/sync/main.ts',
  'cloudfunctions/_emulator/index.ts',
  'test/support/builder.ts',
]

interface Violation {
  from: string
  rule: { name: string }
}

function violationsOf(root: string): Violation[] {
  const bin = path.join(projectRoot, 'node_modules/.bin/depcruise')
  const config = path.join(projectRoot, 'config/dependency-cruiser.cjs')
  const run = spawnSync(bin, ['--config', config, '--output-type', 'json', 'src', 'cloudfunctions'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations
}

describe('import rules', () => {
  const files: Record<string, string> = Object.fromEntries(GOOD.map((file) => [file, 'export const good = 1\n']))
  for (const [file, imports] of Object.values(PLANTED))
    files[file] = `import * as bad from '${imports}'\nexport { bad }\n`
  files['src/domain/notice/circleB.ts'] = "import * as back from './circleA'\nexport { back }\n"
  const tree = plantTree(files)
  const violations = violationsOf(tree.root)
  afterAll(tree.close)

  it.each(Object.entries(PLANTED))('%s refuses its planted import', (rule, [file]) => {
    expect(violations.filter((v) => v.from === file).map((v) => v.rule.name)).toContain(rule)
  })

  it('every rule has a planted import', async () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>('../../config/dependency-cruiser.cjs')
    expect(forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(PLANTED).sort())
  })

  it('files that follow the rules are not refused', () => {
    expect(violations.filter((v) => GOOD.includes(v.from))).toEqual([])
  })
})
