import type { SourceView } from '@/contract/desk/sources'
import { latestRuns } from '../../_shared/repositories/sourceRuns'
import { allSources } from '../../_shared/repositories/sources'
import type { SourceRow } from '../../_shared/repositories/sources'
import type { DeskUseCase } from '../handler'
import { runOf } from './run'

/** More sources than a page shows; each asks for its last run. */
const SHOWN_MAX = 200

const viewOf = async (source: SourceRow): Promise<SourceView> => {
  const { _id, name, form, url, failures = 0, nextAt = null } = source
  const [last] = await latestRuns(_id, 1)
  return { id: _id, name, form, url, failures, nextAt, last: last === undefined ? null : runOf(last) }
}

const troubled = ({ failures, last }: SourceView): number => (failures > 0 ? 0 : (last?.failed ?? 0) > 0 ? 1 : 2)

/** Every source with its last run; those in trouble first. */
export const sourcesList: DeskUseCase<'sources.list'> = async (_request, { now }) => {
  const views = await Promise.all((await allSources()).slice(0, SHOWN_MAX).map(viewOf))
  return { sources: views.sort((a, b) => troubled(a) - troubled(b)), now }
}
