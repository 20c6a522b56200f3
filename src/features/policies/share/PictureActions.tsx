import { View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { SAVE_WORDS, canSend, openSettings, savePicture, sendPicture } from '@/platform/picture'
import { toast } from '@/platform/toast'

const FAILED = '图片没有保存，请再试一次，或长按图片保存。'
const DENIED = '没有保存：微信还没有相册权限。可以去设置里打开“添加到相册”，或直接发送图片。'

/** What can be done with a drawn picture: keep it, send it; nothing as long as there is none. */
export function PictureActions({ path, name }: { path: string | null; name: string }) {
  const [said, setSaid] = useState<string | null>(null)
  const save = async (file: string) => {
    const saved = await savePicture(file, name)
    setSaid(saved === 'denied' ? DENIED : saved === 'failed' ? FAILED : null)
    if (saved === 'saved') toast('图片已保存')
  }
  return (
    <View>
      {said !== null && (
        <View className="picture-said" role="status">
          {said}
        </View>
      )}
      <View className="picture-actions">
        {said === DENIED && <Action onTap={openSettings}>去设置</Action>}
        {canSend && path !== null && <Action onTap={() => sendPicture(path)}>发送图片</Action>}
        <View className="picture-main">
          <Action look="primary" disabled={path === null} onTap={() => void (path && save(path))}>
            {SAVE_WORDS}
          </Action>
        </View>
      </View>
    </View>
  )
}
