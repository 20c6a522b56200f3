import { Text, View } from '@tarojs/components'
import type { DeadlineSummary } from '@/domain/deadline'
import { KIND_WORDS } from '@/domain/notice'
import type { NoticeKind } from '@/domain/notice'
import type { Region } from '@/domain/region'
import { closeWords, dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import { DeadlineChip } from './DeadlineChip'
import './PolicyCard.scss'

interface CardFacts {
  id: string
  title: string
  kind: NoticeKind
  issuers: string[]
  region: Region | null
  publishedOn: LocalDate
  deadline: DeadlineSummary | null
  objectUntil: DatedClose | null
  benefit: string | null
  pictureOnly: boolean
  standsFor: number
}

interface Props {
  card: CardFacts
  now: BeijingMinute
  onOpen: (id: string) => void
  /** A last line: 已覆盖 2/3 次提醒. */
  foot?: string
}

const SHOWN_ISSUERS = 2

const issuerWords = (issuers: string[]): string =>
  issuers.slice(0, SHOWN_ISSUERS).join('、') + (issuers.length > SHOWN_ISSUERS ? '等' : '')

const originWords = ({ region, issuers, kind, publishedOn }: CardFacts, today: LocalDate): string =>
  [region?.name, issuerWords(issuers), KIND_WORDS[kind], dayWords(publishedOn, today)].filter(Boolean).join(' · ')

function When({ card, now }: Pick<Props, 'card' | 'now'>) {
  const { deadline, objectUntil, pictureOnly } = card
  if (deadline !== null) return <DeadlineChip deadline={deadline} now={now} />
  if (objectUntil !== null) return <Text className="card-quiet">公示至{closeWords(objectUntil, dateOf(now))}</Text>
  return pictureOnly ? <Text className="card-quiet">原文是图片，内容未能识别</Text> : null
}

const saysMore = ({ deadline, objectUntil, benefit, pictureOnly }: CardFacts): boolean =>
  pictureOnly || [deadline, objectUntil, benefit].some((fact) => fact !== null)

/** A notice in a list: what, whose, until when, how much. */
export function PolicyCard({ card, now, onOpen, foot }: Props) {
  return (
    <View className="card" hoverClass="card-held" role="button" onClick={() => onOpen(card.id)}>
      <View className="card-title">{card.title}</View>
      <View className="card-origin">{originWords(card, dateOf(now))}</View>
      {saysMore(card) && (
        <View className="card-line">
          <When card={card} now={now} />
          {card.benefit !== null && <Text className="card-benefit">{card.benefit}</Text>}
        </View>
      )}
      {card.standsFor > 0 && <View className="card-foot">另有{card.standsFor}处发布同一文件，各级日期见详情</View>}
      {foot && <View className="card-foot">{foot}</View>}
    </View>
  )
}
