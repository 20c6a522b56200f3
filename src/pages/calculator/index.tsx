import { useState } from 'react'
import { Screen } from '@/components/Screen'
import { ALL_REGIONS } from '@/domain/region'
import { choiceIn, listPath, placeWords, RuleList, ruleList, shownPlace, useRuleList } from '@/features/calculator/list'
import { RegionSheet } from '@/features/company'
import { keepInAddress } from '@/platform/address'
import { useOffline } from '@/platform/offline'
import { useAddress, useFront, useOpen, useShared } from '@/platform/page'
import { textScale } from '@/platform/textScale'
import { toast } from '@/platform/toast'

/** A colleague gets the same place, whatever the own profile says. */
const sharedList = () => {
  const { place } = ruleList.getState()
  const title = place === null ? '惠期：补贴测算' : `${placeWords(place)}能测算的补贴`
  return { title, path: listPath(shownPlace(place)) }
}

/** 测算: everything that can be reckoned for this firm in a place. */
export default function CalculatorPage() {
  const offline = useOffline()
  const { place, load, choose } = useRuleList((state) => state)
  const [choosing, setChoosing] = useState(false)
  const named = choiceIn(useAddress('region'))
  useOpen(() => {
    if (named !== null) ruleList.setState({ chosen: named })
  })
  useFront(() => {
    keepInAddress(listPath(ruleList.getState().chosen))
    void load()
  })
  useShared(sharedList)
  const take = async (code: string | null) => {
    const wrong = await choose(code ?? ALL_REGIONS)
    keepInAddress(listPath(ruleList.getState().chosen))
    if (wrong !== null) toast(wrong)
  }
  return (
    <Screen scale={textScale()} offline={offline}>
      <RuleList onPlace={() => setChoosing(true)} onAll={() => void take(null)} />
      {choosing && (
        <RegionSheet
          title="地区"
          anywhere="全部地区"
          chosen={place === ALL_REGIONS ? null : (place?.code ?? '')}
          onChoose={(code) => void take(code)}
          onClose={() => setChoosing(false)}
        />
      )}
    </Screen>
  )
}
