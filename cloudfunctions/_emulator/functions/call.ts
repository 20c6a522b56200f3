/** What a caller gets: the function's value, or the platform's error. */
export type CallOutcome = { result: unknown } | { errCode: number; errMsg: string }

/** Who calls. `source` as WeChat names it: wx_client, wx_trigger, `wx_client,scf`; `id` to be found again in the log. */
export type CallOptions = { openid?: string; source?: string; id?: string }

/** A running invocation: `id` stands in the log, `token` ties its requests to it and is nobody else's. */
export type Invocation = { id: string; token: string; name: string; openid: string | null; source: string }

export const FUNCTION_NOT_FOUND = -501000
export const TOO_MANY_CALLS = -501004
export const CLOSED_TO_CLIENTS = -501023
export const FUNCTION_THREW = -504002
export const FUNCTION_TIMED_OUT = -504003
