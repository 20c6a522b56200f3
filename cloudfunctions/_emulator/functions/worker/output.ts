import { AsyncLocalStorage } from 'node:async_hooks'

const calls = new AsyncLocalStorage<string>()

/** Runs something as part of a call: what it prints, even later, bears the call's id. */
export const inCall = <T>(id: string, run: () => T): T => calls.run(id, run)

/** Puts function and call before every printed line. */
export function labelOutput(name: string): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (text: string) => boolean
    stream.write = ((chunk: string | Uint8Array): boolean => {
      const label = [name, calls.getStore()].filter(Boolean).join(' ')
      const lines = Buffer.from(chunk as string)
        .toString('utf8')
        .replace(/\n$/, '')
        .split('\n')
      return write(lines.map((line) => `[${label}] ${line}\n`).join(''))
    }) as typeof stream.write
  }
}
