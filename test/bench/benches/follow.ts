import { atEverySize, measure, type Bench } from '../bench'
import { idOf } from '../notices'

/** Following a notice and no longer: reminders are planned and taken back at once. */
export const follow: Bench = {
  name: 'follow',
  run: (stage) =>
    atEverySize(stage, (cloud) =>
      measure(200, (round) => {
        const noticeId = idOf(((round >> 1) * 23) % 1000)
        return cloud.call('follows.set', { noticeId, leads: round % 2 === 0 ? LEADS : [] }, `reader-${round >> 1}`)
      }),
    ),
}

const LEADS = [7, 1]
