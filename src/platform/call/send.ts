import Taro from '@tarojs/taro'

/** Opens the way to the cloud functions; once, when the program starts. */
export const connect = (): void => Taro.cloud.init({ env: HUIQI_ENV_ID })

/** What a function returned; a rejection where it could not be reached. */
export const send = async (name: string, action: string, data: unknown): Promise<unknown> => {
  const reply = await Taro.cloud.callFunction({ name, data: { action, data } })
  return reply.result
}
