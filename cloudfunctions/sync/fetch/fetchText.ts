/** What came of fetching a source; `code` is for programs, `message` for people. */
export type Fetched = { outcome: 'ok'; text: string } | { outcome: 'failed'; code: FetchErrorCode; message: string }
export type FetchErrorCode = 'HTTP_STATUS' | 'TIMEOUT' | 'TOO_LARGE' | 'NETWORK' | 'NOT_UTF8'

/** Leaves the machine only through this. */
export type FetchPort = (
  url: string,
  options: { signal: AbortSignal; headers: Record<string, string> },
) => Promise<Response>

export interface FetchLimits {
  timeoutMs: number
  maxBytes: number
}

const DEFAULT_LIMITS: FetchLimits = { timeoutMs: 20_000, maxBytes: 20_000_000 }
const HEADERS = { accept: 'application/json, text/html, text/plain;q=0.9', 'user-agent': 'huiqi-sync/1' }

class TooLarge extends Error {}

const failed = (code: FetchErrorCode, message: string): Fetched => ({ outcome: 'failed', code, message })

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`

/** The whole body, or TooLarge as soon as it exceeds the limit. */
const readBody = async (response: Response, maxBytes: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let size = 0
  if (response.body === null) return Buffer.alloc(0)
  const reader = response.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      throw new TooLarge()
    }
    chunks.push(next.value)
  }
  return Buffer.concat(chunks)
}

const decodeUtf8 = (bytes: Buffer): Fetched => {
  try {
    return { outcome: 'ok', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return failed('NOT_UTF8', '来源不是 UTF-8 文本')
  }
}

const failureOf = (thrown: unknown, { timeoutMs, maxBytes }: FetchLimits): Fetched => {
  if (thrown instanceof TooLarge) return failed('TOO_LARGE', `来源超过 ${megabytes(maxBytes)}，未读取`)
  const name = (thrown as { name?: unknown } | null)?.name
  if (name === 'TimeoutError' || name === 'AbortError')
    return failed('TIMEOUT', `来源 ${timeoutMs / 1000} 秒内没有答复`)
  const cause = (thrown as { cause?: { code?: unknown } } | null)?.cause?.code
  return failed('NETWORK', `连不上来源${typeof cause === 'string' ? `（${cause}）` : ''}`)
}

/** Fetches a text by GET; whatever goes wrong is answered, not thrown. */
export const fetchText = async (url: string, port: FetchPort = fetch, limits = DEFAULT_LIMITS): Promise<Fetched> => {
  try {
    const response = await port(url, { signal: AbortSignal.timeout(limits.timeoutMs), headers: HEADERS })
    if (!response.ok) return failed('HTTP_STATUS', `来源答复 HTTP ${response.status}`)
    return decodeUtf8(await readBody(response, limits.maxBytes))
  } catch (thrown) {
    return failureOf(thrown, limits)
  }
}
