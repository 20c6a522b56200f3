import { Button } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { ShareCard } from '@/domain/share'
import { shareLink } from '@/platform/share'
import './ShareButton.scss'

/** 分享: a card into a chat in WeChat, a copied link in the browser. */
export function ShareButton({ card }: { card: () => ShareCard }) {
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <Button className="share" openType="share">
        分享
      </Button>
    )
  }
  return <Action onTap={() => void shareLink(card())}>分享</Action>
}
