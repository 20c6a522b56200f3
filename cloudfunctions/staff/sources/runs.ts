import { latestRuns } from '../../_shared/repositories/sourceRuns'
import type { DeskUseCase } from '../handler'
import { runOf } from './run'

const SHOWN = 20

/** The last runs of one source. */
export const sourcesRuns: DeskUseCase<'sources.runs'> = async ({ id }, { now }) => ({
  runs: (await latestRuns(id, SHOWN)).map(runOf),
  now,
})
