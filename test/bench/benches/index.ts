import type { Bench } from '../bench'
import { call } from './call'
import { extraction } from './extract'
import { feed } from './feed'
import { filtered } from './filtered'
import { firstScreen } from './firstScreen'
import { follow } from './follow'
import { memory } from './memory'
import { notice } from './notice'
import { search } from './search'
import { shares } from './shares'
import { subsidy } from './subsidy'
import { sync } from './sync'

/** Every bench. A new one is one file and one line. */
export const benches: Bench[] = [
  firstScreen,
  feed,
  filtered,
  notice,
  follow,
  sync,
  call,
  memory,
  search,
  shares,
  extraction,
  subsidy,
]
