type Level = 'info' | 'error'

/** One JSON line for the platform's log; never holds what a reader typed. */
export const log = (level: Level, event: string, details: Record<string, unknown>): void => {
  const line = JSON.stringify({ level, event, ...details })
  if (level === 'error') console.error(line)
  else console.log(line)
}

/** What an unknown thrown value says of itself; SDK errors are not all Error objects. */
export const wordsOf = (thrown: unknown): Record<string, unknown> => {
  if (thrown instanceof Error) {
    const code = (thrown as { errCode?: unknown }).errCode
    return { message: thrown.message, code, stack: thrown.stack }
  }
  return { message: typeof thrown === 'string' ? thrown : JSON.stringify(thrown) }
}
