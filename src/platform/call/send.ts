import Taro from '@tarojs/taro'

/** Opens the way to the cloud functions; once, when the program starts. */
export const connect = (): void => Taro.cloud.init({ env: HUIQI_ENV_ID })

/** What the function `api` returned; a rejection where it could not be reached. */
export const send = async (action: string, data: unknown): Promise<unknown> => {
  const reply = await Taro.cloud.callFunction({ name: 'api', data: { action, data } })
  return reply.result
}
