import { gzippedEvaluator } from '../../bench/benches/subsidy'

const LIMIT = 5 * 1024

it(`the evaluator holds at most ${LIMIT} bytes gzipped, big.js counted apart`, () =>
  expect(gzippedEvaluator(['big.js'])).toBeLessThanOrEqual(LIMIT))
