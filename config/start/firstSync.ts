import type { Emulator } from '../../cloudfunctions/_emulator'
import type { SourceRunRow } from '../../cloudfunctions/_shared/repositories/sourceRuns'

const OUTCOMES: Record<SourceRunRow['outcome'], string> = {
  complete: '',
  partial: '（未完，接着来）',
  failed: '（失败）',
}

const lineOf = ({ sourceId, outcome, errors, ...run }: SourceRunRow): string => {
  const figures = `新增 ${run.new} · 更新 ${run.changed + run.reread} · 未变 ${run.unchanged} · 失败 ${run.failed}`
  const first = errors.slice(0, 3).map((error) => `\n    ${error.code}：${error.message}`)
  return `${sourceId}：${figures}${OUTCOMES[outcome]}${first.join('')}`
}

/** Fires `sync` until every source has been read, telling each run in a line. */
export async function firstSync(emulator: Emulator, tell: (line: string) => void): Promise<void> {
  for (let more = true; more;) {
    const answer = await emulator.fireTimer('sync')
    if (!('result' in answer)) return tell(`同步失败：${answer.errMsg}（${answer.errCode}）`)
    const { runs } = answer.result as { runs: SourceRunRow[] }
    for (const run of runs) tell(lineOf(run))
    more = runs.some((run) => run.outcome === 'partial')
  }
}
