import Taro from '@tarojs/taro'

/** Runs each time the network is back. */
export const onNetworkBack = (run: () => void): void =>
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) run()
  })
