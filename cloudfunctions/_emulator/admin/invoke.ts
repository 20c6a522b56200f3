import { FUNCTION_NOT_FOUND } from '../functions/call'
import type { FunctionHost } from '../functions/host'
import { Refusal } from '../store/refusal'
import type { AdminRequest } from './wire'

/** One function calling another: the caller's reader goes along, `scf` is added to the source. Null for other actions. */
export async function answerInvoke(
  request: AdminRequest,
  host: FunctionHost,
): Promise<{ response_data: string } | null> {
  if (request.action !== 'functions.invokeFunction') return null
  const caller = host.invocation(String(request.wxCloudApiToken ?? ''))
  const data = typeof request.request_data === 'string' && request.request_data ? request.request_data : '{}'
  const outcome = await host.invoke(String(request.function_name), JSON.parse(data), {
    openid: caller?.openid ?? undefined,
    source: caller ? `${caller.source},scf` : 'scf',
  })
  if ('result' in outcome) return { response_data: JSON.stringify(outcome.result) }
  const code = outcome.errCode === FUNCTION_NOT_FOUND ? 'FUNCTIONS_REQUEST_FAIL' : 'FUNCTIONS_EXECUTE_FAIL'
  throw new Refusal(code, outcome.errMsg)
}
