import { atEverySize, measure, type Bench } from '../bench'

/** By region, by kind and region, by a region of few notices, by days: one after another. */
const FILTERS = [
  { region: '320100' },
  { region: '330100', kind: 'call' },
  { region: '640000' },
  { closesWithinDays: 30 },
]

export const filtered: Bench = {
  name: 'filtered',
  run: (stage) =>
    atEverySize(stage, (cloud) =>
      measure(300, (round) => cloud.call('notices.feed', { limit: 20, ...FILTERS[round % FILTERS.length] })),
    ),
}
