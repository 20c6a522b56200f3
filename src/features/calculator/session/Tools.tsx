import { Button, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Action } from '@/components/Action'
import { ChoiceSheet } from '@/components/ChoiceSheet'
import { printPage } from '@/platform/print'
import { shareLink } from '@/platform/share'
import { toast } from '@/platform/toast'
import { comparable } from '../saved/scenarios'
import { useSaved } from '../saved/useSaved'
import { sessionPath } from './link'
import type { Reckoned } from './reckon'
import { newlyTold } from './store'
import './Tools.scss'
import { useSession } from './useSession'
import { isWorthKeeping } from './worth'

const inBrowser = process.env.TARO_ENV === 'h5'

interface Props {
  reckoned: readonly Reckoned[]
  /** The rules in words, and what they come to; '' for no figure. */
  title: string
  figure: string
}

/** Which rules a saved reckoning is of, in a line. */
const rulesWords = (reckoned: readonly Reckoned[]): string => {
  const [first, ...others] = reckoned
  const title = first?.rule.title ?? ''
  return others.length === 0 ? title : `${title} 等 ${reckoned.length} 条`
}

/** Shares the link in a browser; WeChat makes a card of the page. */
function Share({ title, path }: { title: string; path: string }) {
  if (inBrowser) return <Action onTap={() => void shareLink({ title, path })}>分享</Action>
  return (
    <Button className="tools-share" openType="share">
      分享
    </Button>
  )
}

/** The present reckoning beside a saved one. */
function CompareTool({ ruleIds }: { ruleIds: string[] }) {
  const { beside, compare } = useSession((state) => state)
  const others = comparable(
    useSaved((state) => state.scenarios),
    ruleIds,
  )
  const [choosing, setChoosing] = useState(false)
  if (others.length === 0 && beside === null) return null
  return (
    <>
      <Action onTap={() => (beside === null ? setChoosing(true) : compare(null))}>
        {beside === null ? '对比' : '不对比'}
      </Action>
      {choosing && (
        <ChoiceSheet
          title="和哪个方案对比"
          choices={others.map(({ id, name, figure, title: rules }) => ({
            value: id,
            words: [name, figure].filter((part) => part !== '').join(' '),
            note: rules,
          }))}
          chosen=""
          onChoose={(id) => compare(others.find((saved) => saved.id === id) ?? null)}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}

/** What can be done with a result, as soon as there is one: save, compare, print, tell the firm's profile. The link always. */
export function Tools({ reckoned, title, figure }: Props) {
  const session = useSession((state) => state)
  const { entries, today, keepInProfile } = session
  const { load, save } = useSaved((state) => state)
  useEffect(load, [load])
  const ruleIds = reckoned.map(({ rule }) => rule.id)
  const worth = isWorthKeeping(reckoned, entries)
  const keep = () => {
    const { name } = save({ title: rulesWords(reckoned), figure, savedOn: today, ruleIds, entries })
    toast(`已存为${name}，在测算页找回`)
  }
  const tell = async () => toast(await keepInProfile())
  return (
    <View className="tools">
      {worth && <Action onTap={keep}>保存</Action>}
      {worth && <CompareTool ruleIds={ruleIds} />}
      <Share title={`${title} ${figure}`.trim()} path={sessionPath(ruleIds, entries)} />
      {worth && inBrowser && <Action onTap={printPage}>打印</Action>}
      {worth && newlyTold(session).names.length > 0 && <Action onTap={() => void tell()}>记入企业资料</Action>}
    </View>
  )
}
