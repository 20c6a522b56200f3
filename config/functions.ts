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
}

const everyMinute = '0 * * * * * *'

/** What runs in the cloud. */
export const functions: Record<string, FunctionSettings> = {
  api: { timeoutSeconds: 10, memoryMb: 256, timer: null, openapi: [], clientCallable: true, instances: 2 },
  sync: {
    timeoutSeconds: 60,
    memoryMb: 512,
    timer: { name: 'sync', cron: everyMinute },
    openapi: [],
    clientCallable: false,
  },
  remind: {
    timeoutSeconds: 60,
    memoryMb: 256,
    timer: { name: 'remind', cron: everyMinute },
    openapi: ['subscribeMessage.send'],
    clientCallable: false,
  },
}
