const LOOK_EVERY_MS = 20
const MB = 1024 * 1024

/**
 * The engine bounds the heap; this counts what the process holds beside it, as the platform does.
 * @throws where it exceeds `memoryMb`, which ends the process
 */
export function checkMemory(memoryMb: number): void {
  const used = Math.ceil(process.memoryUsage.rss() / MB)
  if (used > memoryMb) throw new Error(`memory limit exceeded: ${used} MB of ${memoryMb} MB`)
}

export const watchMemory = (memoryMb: number): void =>
  void setInterval(() => checkMemory(memoryMb), LOOK_EVERY_MS).unref()
