import type { Invocation } from './call'

/** What SCF gives every instance. The SDK goes to `adminUrl` by these variables alone; without RUNENV it looks for a metadata host. */
export function instanceEnvironment(
  envId: string,
  adminUrl: string,
  modulePaths: string[],
): { [name: string]: string } {
  return {
    NODE_PATH: modulePaths.join(':'),
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'local',
    TENCENTCLOUD_SECRETID: 'emulator',
    TENCENTCLOUD_SECRETKEY: 'emulator',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  }
}

/** What one invocation adds: who calls, and the token that ties its requests to it. */
export function invocationEnvironment({ token, openid, source }: Invocation): { [name: string]: string } {
  const wx: { [name: string]: string } = {
    WX_APPID: 'wxemulator',
    WX_API_TOKEN: token,
    ...(openid && { WX_OPENID: openid }),
  }
  const timer: { [name: string]: string } = source === 'wx_trigger' ? { TRIGGER_SRC: 'timer' } : {}
  // The SDK reads no variable that is not named among the keys; without any, not even where the call comes from.
  return { ...wx, ...timer, WX_CONTEXT_KEYS: Object.keys(wx).join(','), TCB_SOURCE: source }
}
