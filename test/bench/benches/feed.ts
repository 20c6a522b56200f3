import { atEverySize, measure, type Bench } from '../bench'

/** A page of the feed as a reader asks for it: HTTP, function, SDK, HTTP, store and back. */
export const feed: Bench = {
  name: 'feed',
  run: (stage) => atEverySize(stage, (cloud) => measure(300, () => cloud.call('notices.feed', { limit: 20 }))),
}
