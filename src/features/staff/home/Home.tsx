import { View } from '@tarojs/components'
import { Row } from '@/components/Row'
import type { Me } from '@/contract/desk/colleagues'
import { ROLE_WORDS } from '@/domain/review'
import { openDesk } from '@/platform/open'
import { useMe } from '../me'
import { Waiting } from '../Waiting'
import { Join } from './Join'
import { Queue } from './Queue'

function Rows({ me }: { me: Me }) {
  return (
    <View className="desk-rows">
      {me.role !== 'viewer' && <Row label="粘贴发布" none="看读得对不对，再发布" onTap={() => openDesk('paste')} />}
      <Row label="来源" none="最近一次抓取与出错" onTap={() => openDesk('sources')} />
      <Row label="送达" none="谁还收不到提醒" onTap={() => openDesk('reach')} />
      <Row label="分享码" none="每位同事的打开与关注" onTap={() => openDesk('shares')} />
      <Row label="操作记录" onTap={() => openDesk('audit')} />
      {me.role === 'owner' && <Row label="同事与邀请" onTap={() => openDesk('colleagues')} />}
    </View>
  )
}

/** 服务台: what waits, and the ways to everything else; for everybody else the place to type a code. */
export function Home() {
  const { answer, problem, load, adopt } = useMe()
  if (answer === null) return <Waiting problem={problem} onAgain={() => void load()} />
  const { me, vacant } = answer
  if (me === null) return <Join vacant={vacant} onJoined={adopt} />
  return (
    <View>
      <View className="desk-note desk-under">
        {me.name} · {ROLE_WORDS[me.role]}
      </View>
      <Rows me={me} />
      <Queue />
    </View>
  )
}
