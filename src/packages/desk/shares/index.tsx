import { Blank } from '@/components/Blank'
import { Screen } from '@/components/Screen'
import { textScale } from '@/platform/textScale'

/** 分享码: the place of share codes at the desk. */
export default function SharesPage() {
  return (
    <Screen scale={textScale()} kind="detail">
      <Blank title="还没有分享码" words="在政策详情里点“分享”，把政策发给企业。" />
    </Screen>
  )
}
