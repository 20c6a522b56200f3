import { View } from '@tarojs/components'
import { Blank } from '@/components/Blank'
import { Screen } from '@/components/Screen'
import { Skeleton } from '@/components/Skeleton'
import { Digest, useDigest } from '@/features/policies/digest'
import { Share, sharedNow, useDigestShare } from '@/features/policies/share'
import { digestArrival } from '@/domain/share'
import { likelyMinute, useMinute } from '@/platform/clock'
import { useOffline } from '@/platform/offline'
import { openTab } from '@/platform/open'
import { useAddress, useOpen, useShared } from '@/platform/page'
import { textScale } from '@/platform/textScale'

const HOME = { title: '惠期：企业政策，到期之前', path: '/pages/policies/index' }

/** 政策清单: several notices that somebody passed on together. */
export default function DigestPage() {
  const offline = useOffline()
  const code = digestArrival({ s: useAddress('s'), scene: useAddress('scene') })
  // From the desk its maker comes to pass it on.
  const fromDesk = useAddress('desk') !== ''
  const { answer, problem, load } = useDigest(code, fromDesk)
  const sharing = useDigestShare(answer?.entries ?? null, code ?? '')
  const now = useMinute() ?? likelyMinute()
  useOpen(() => void load())
  useShared(() => (sharing === null ? HOME : sharedNow(sharing, now)))

  const content = () => {
    if (problem !== null && answer === null) {
      const again = { words: '再试一次', onTap: () => void load() }
      const elsewhere = { words: '看全部政策', onTap: () => openTab('policies') }
      return <Blank title={problem.words} actions={[problem.way === 'retry' ? again : elsewhere]} />
    }
    if (answer === null) return <Skeleton />
    return (
      <View>
        <Digest digest={answer} code={code ?? ''} now={now} />
        {sharing !== null && <Share sharing={sharing} url={null} now={now} begun={fromDesk} />}
      </View>
    )
  }
  return (
    <Screen scale={textScale()} kind="detail" offline={offline}>
      {content()}
    </Screen>
  )
}
