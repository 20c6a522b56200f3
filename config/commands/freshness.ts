// npm run check:freshness [-- --on YYYY-MM-DD]: the rules of packs that are past a date, a line each.
import { beijingMinute, dateOf, parseLocalDate } from '../../src/domain/time'
import { packs } from '../../cloudfunctions/sync/packs'
import { staleRules } from '../../cloudfunctions/sync/packs/stale'

const at = process.argv.indexOf('--on')
const on = at < 0 ? dateOf(beijingMinute(Date.now())) : parseLocalDate(process.argv[at + 1] ?? '')
if (on === null) {
  process.stderr.write('BAD_DAY: --on 应为日期 YYYY-MM-DD\n')
  process.exit(2)
}
const stale = staleRules(packs, on)
const all = packs.reduce((sum, { rules }) => sum + rules.length, 0)
process.stdout.write(`${on}：规则包共 ${all} 条，${stale.length} 条需要重看\n`)
for (const { ruleId, title, why } of stale) process.stdout.write(`  ${ruleId}  ${title}  ${why}\n`)
