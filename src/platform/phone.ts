import Taro from '@tarojs/taro'

/** Opens the dialler with a number. */
export const dial = (phoneNumber: string): void => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
