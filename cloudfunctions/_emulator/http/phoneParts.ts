import type { FunctionHost } from '../functions/host'
import type { Timers } from '../functions/timers'
import type { Calendar } from '../wechat/calendar'
import type { Choices } from '../wechat/choices'
import type { World } from '../wechat/world'

/** What `/_wechat` shows and sets. */
export type PhoneParts = World & {
  calendar: Calendar
  choices: Choices
  timers: Timers
  host: FunctionHost
  setNow: (minute: string) => Promise<void>
}
