import { decodeText } from './decodeText'

/**
 * What came of fetching a text; `url` is where it was found in the end, `code` is for programs, `message` for people,
 * `status` what HTTP said where it answered otherwise than with a page.
 */
export type Fetched =
  | { outcome: 'ok'; text: string; url: string }
  | { outcome: 'failed'; code: FetchErrorCode; message: string; status?: number }
/** ABSENT: a page that is not to be had here, when a file on this machine is read. */
export type FetchErrorCode = 'HTTP_STATUS' | 'TIMEOUT' | 'TOO_LARGE' | 'NETWORK' | 'NOT_TEXT' | 'ABSENT'

/** Leaves the machine only through this. */
export type FetchPort = (
  url: string,
  options: { signal: AbortSignal; headers: Record<string, string> },
) => Promise<Response>

export interface FetchLimits {
  timeoutMs: number
  maxBytes: number
}

const DEFAULT_LIMITS: FetchLimits = { timeoutMs: 12_000, maxBytes: 20_000_000 }
const HEADERS = {
  accept: 'application/json, text/html, application/xml, text/plain;q=0.9, */*;q=0.5',
  'user-agent': 'huiqi-sync/1',
}

class TooLarge extends Error {}

const failed = (code: FetchErrorCode, message: string, status?: number): Fetched => ({
  ...{ outcome: 'failed', code, message },
  ...(status !== undefined && { status }),
})

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

const decoded = (bytes: Buffer, response: Response, url: string): Fetched => {
  const text = decodeText(bytes, response.headers.get('content-type'))
  if (text === null) return failed('NOT_TEXT', '来源不是 UTF-8、GB18030 或它所声明编码的文本')
  return { outcome: 'ok', text, url: response.url || url }
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
    const { ok, status } = response
    if (!ok) return failed('HTTP_STATUS', `来源答复 HTTP ${status}`, status)
    return decoded(await readBody(response, limits.maxBytes), response, url)
  } catch (thrown) {
    return failureOf(thrown, limits)
  }
}
