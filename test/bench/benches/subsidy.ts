import { subsidyBench } from '../subsidy'
import type { Bench } from '../bench'

/** The evaluator of rules beside publicodes. */
export const subsidy: Bench = { name: 'subsidy', run: () => subsidyBench() }
