import Taro from '@tarojs/taro'

/** Says when WeChat has loaded a new version, and starts it once the reader agrees. */
export const offerUpdates = (): void => {
  const updates = Taro.getUpdateManager?.()
  updates?.onUpdateReady(() => {
    void Taro.showModal({
      title: '惠期有新版本',
      content: '已经下载好，重启后使用。正在填写的内容不会保留。',
      confirmText: '现在重启',
      cancelText: '稍后',
    }).then(({ confirm }) => confirm && updates.applyUpdate())
  })
}
