export interface FunctionSettings {
  /** WeChat's default is 3 s. */
  timeoutSeconds: number
  memoryMb: number
  /** WeChat allows one timer a function: seven fields (second first), Beijing time. */
  timer: { name: string; cron: string } | null
  /** WeChat's own interfaces that the function may call. */
  openapi: string[]
  clientCallable: boolean
  instances?: number
  /** The folder it is built from, where that is not its own name. */
  bundle?: string
}

const everyMinute = '0 * * * * * *'
/** From 9 to 20 o'clock: another minute's worth of calls only while messages may go out. */
const everySendingMinute = '0 * 9-19 * * * *'

const reminding = (name: string, cron: string): FunctionSettings => ({
  timeoutSeconds: 60,
  memoryMb: 256,
  timer: { name, cron },
  openapi: ['subscribeMessage.send'],
  clientCallable: false,
  instances: 1,
})

/** More workers of the same bundle, for installations with more to send than one can: remind-2, remind-3 … */
export const moreReminders = (workers: number): Record<string, FunctionSettings & { bundle: string }> =>
  Object.fromEntries(
    Array.from({ length: workers - 1 }, (_, index) => `remind-${index + 2}`).map((name) => [
      name,
      { ...reminding(name, everySendingMinute), bundle: 'remind' },
    ]),
  )

/** Workers that send: `HUIQI_REMIND_WORKERS` when functions are built. */
const workers = Math.max(1, Number(process.env.HUIQI_REMIND_WORKERS ?? 1) || 1)

/** What runs in the cloud. */
export const functions: Record<string, FunctionSettings> = {
  api: {
    timeoutSeconds: 10,
    memoryMb: 256,
    timer: null,
    openapi: ['wxacode.getUnlimited', 'urllink.generate', 'security.msgSecCheck'],
    clientCallable: true,
    instances: 2,
  },
  staff: {
    timeoutSeconds: 20,
    memoryMb: 256,
    timer: null,
    openapi: ['security.msgSecCheck'],
    clientCallable: true,
    instances: 2,
  },
  sync: {
    timeoutSeconds: 60,
    memoryMb: 512,
    timer: { name: 'sync', cron: everyMinute },
    openapi: [],
    clientCallable: false,
  },
  remind: reminding('remind', everyMinute),
  ...moreReminders(workers),
}
