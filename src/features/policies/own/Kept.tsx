import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Blank } from '@/components/Blank'
import { PolicyCard } from '@/components/PolicyCard'
import { Skeleton } from '@/components/Skeleton'
import { call } from '@/platform/call'
import { useMinute } from '@/platform/clock'
import { openNotice, openTab } from '@/platform/open'
import { toast } from '@/platform/toast'
import { createOwn } from './store'

/** 收藏: the notices that the reader keeps. */
export function Kept() {
  const [store] = useState(() => createOwn(call))
  const { kept, problem, load, keep } = useStore(store)
  const now = useMinute()
  useEffect(() => void load(), [load])
  if (problem !== null && kept === null)
    return <Blank title={problem.words} actions={[{ words: '再试一次', onTap: () => void load() }]} />
  if (kept === null || now === null) return <Skeleton cards={2} />
  if (kept.length === 0) {
    const actions = [{ words: '去看政策', onTap: () => openTab('policies') }]
    return <Blank title="还没有收藏" words="在政策卡片上点 ☆，就会留在这里" actions={actions} />
  }
  const star = (id: string, on: boolean) =>
    void keep(id, on).then((wrong) => toast(wrong ?? (on ? '已收藏' : '已取消收藏，再点一次可恢复')))
  return (
    <View>
      {kept.map((card) => (
        <PolicyCard key={card.id} card={card} now={now} onOpen={openNotice} onKeep={star} />
      ))}
    </View>
  )
}
