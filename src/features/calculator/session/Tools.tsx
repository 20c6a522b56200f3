import { Button, View } from '@tarojs/components'
import { useState } from 'react'
import { Action } from '@/components/Action'
import { ChoiceSheet } from '@/components/ChoiceSheet'
import { printPage } from '@/platform/print'
import { shareLink } from '@/platform/share'
import { toast } from '@/platform/toast'
import { sessionPath } from './link'
import { saveScenario, savedScenarios } from './scenarios'
import './Tools.scss'
import { useSession } from './useSession'

const inBrowser = process.env.TARO_ENV === 'h5'

interface Props {
  ruleIds: string[]
  /** What the result is called when saved and shared: rules and figure. */
  title: string
}

/** Saved ones that answer the same rules. */
const comparable = (ruleIds: readonly string[]) =>
  savedScenarios().filter((saved) => saved.ruleIds.some((id) => ruleIds.includes(id)))

/** What can be done with a result: save, compare, share, print, tell the firm's profile. */
export function Tools({ ruleIds, title }: Props) {
  const { entries, beside, compare, keepInProfile } = useSession((state) => state)
  const [choosing, setChoosing] = useState(false)
  const save = () => {
    const name = `方案${comparable(ruleIds).length + 1}：${title}`
    saveScenario({ name, ruleIds, entries })
    toast('已保存在这台手机上')
  }
  const keep = async () => toast(await keepInProfile())
  return (
    <View className="tools">
      <Action onTap={save}>保存</Action>
      <Action onTap={() => (beside === null ? setChoosing(true) : compare(null))}>
        {beside === null ? '对比' : '不对比'}
      </Action>
      {inBrowser ? (
        <Action onTap={() => void shareLink({ title, path: sessionPath(ruleIds, entries) })}>分享</Action>
      ) : (
        <Button className="tools-share" openType="share">
          分享
        </Button>
      )}
      {inBrowser && <Action onTap={printPage}>打印</Action>}
      <Action onTap={() => void keep()}>记入企业资料</Action>
      {choosing && (
        <ChoiceSheet
          title="和哪个方案对比"
          choices={comparable(ruleIds).map(({ name }) => ({ value: name, words: name }))}
          chosen=""
          empty={comparable(ruleIds).length === 0 ? '还没有保存过方案。先保存现在的，再改数字对比。' : ''}
          onChoose={(name) => compare(comparable(ruleIds).find((saved) => saved.name === name) ?? null)}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}
