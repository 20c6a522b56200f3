import { atEverySize, measure, type Bench } from '../bench'
import { idOf } from '../notices'

/** One notice with all that was read out of it. */
export const notice: Bench = {
  name: 'notice',
  run: (stage) =>
    atEverySize(stage, (cloud) => measure(300, (round) => cloud.call('notices.get', { id: idOf((round * 7) % 1000) }))),
}
