import { Text, View } from '@tarojs/components'
import type { DeadlineSummary } from '@/domain/deadline'
import { KIND_WORDS, removedWords } from '@/domain/notice'
import type { NoticeKind } from '@/domain/notice'
import type { Region } from '@/domain/region'
import { ENDING_WORDS } from '@/domain/reminder'
import type { Ending } from '@/domain/reminder'
import { closeWords, dateOf, dayWords } from '@/domain/time'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import { DeadlineChip } from './DeadlineChip'
import { Marked } from './Marked'
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
  /** Why nobody need act on it any more, null as long as somebody may. */
  ended?: Ending | null
  /** When its source was found to have it no more, null as long as it has. */
  removedOn?: LocalDate | null
  benefit: string | null
  /** 符合 3/4 项条件, null where nothing can be said. */
  match?: string | null
  /** 为什么推荐, null for no reason. */
  why?: string | null
  kept?: boolean
  pictureOnly: boolean
  standsFor: number
}

interface Props {
  card: CardFacts
  now: BeijingMinute
  onOpen: (id: string) => void
  /** A last line: 已覆盖 2/3 次提醒. */
  foot?: string
  /** What was searched for, to mark it. */
  query?: string
  /** Keeps the notice or lets it go; no star without it. */
  onKeep?: (id: string, on: boolean) => void
}

const SHOWN_ISSUERS = 2

const issuerWords = (issuers: string[]): string =>
  issuers.slice(0, SHOWN_ISSUERS).join('、') + (issuers.length > SHOWN_ISSUERS ? '等' : '')

const originWords = ({ region, issuers, kind, publishedOn }: CardFacts, today: LocalDate): string =>
  [region?.name, issuerWords(issuers), KIND_WORDS[kind], dayWords(publishedOn, today)].filter(Boolean).join(' · ')

function When({ card, now }: Pick<Props, 'card' | 'now'>) {
  const { deadline, objectUntil, pictureOnly, ended } = card
  if (ended) return <View className="chip chip-quiet">{ENDING_WORDS[ended]}</View>
  if (deadline !== null) return <DeadlineChip deadline={deadline} now={now} />
  if (objectUntil !== null) return <Text className="card-quiet">公示至{closeWords(objectUntil, dateOf(now))}</Text>
  return pictureOnly ? <Text className="card-quiet">原文是图片，内容未能识别</Text> : null
}

const saysMore = ({ deadline, objectUntil, benefit, pictureOnly, ended }: CardFacts): boolean =>
  pictureOnly || Boolean(ended) || [deadline, objectUntil, benefit].some((fact) => fact !== null)

function Star({ card, onKeep }: { card: CardFacts; onKeep: NonNullable<Props['onKeep']> }) {
  const kept = card.kept === true
  return (
    <View
      className={kept ? 'card-star card-kept' : 'card-star'}
      role="button"
      aria-label={kept ? '取消收藏' : '收藏'}
      onClick={() => onKeep(card.id, !kept)}
    >
      {kept ? '★' : '☆'}
    </View>
  )
}

const Others = ({ of }: { of: number }) =>
  of > 0 ? <View className="card-foot">另有{of}处发布同一文件，各级日期见详情</View> : null

/** The reason holds the match already: never both. */
const firmWords = ({ why, match }: CardFacts): string | null => why ?? match ?? null

/** A notice in a list: what, whose, until when, how much; the star stands beside the card's last line, not in its own tap. */
export function PolicyCard({ card, now, onOpen, foot, query = '', onKeep }: Props) {
  const concerning = firmWords(card)
  return (
    <View className="card-stand">
      <View
        className={onKeep ? 'card card-starred' : 'card'}
        hoverClass="card-held"
        role="button"
        onClick={() => onOpen(card.id)}
      >
        <View className="card-title">
          <Marked text={card.title} query={query} />
        </View>
        <View className="card-origin">{originWords(card, dateOf(now))}</View>
        {saysMore(card) && (
          <View className="card-line">
            <When card={card} now={now} />
            {card.benefit !== null && <Text className="card-benefit">{card.benefit}</Text>}
          </View>
        )}
        {card.removedOn && <View className="card-removed">{removedWords(card.removedOn, dateOf(now))}</View>}
        {concerning !== null && <View className="card-why">{concerning}</View>}
        <Others of={card.standsFor} />
        {foot && <View className="card-foot">{foot}</View>}
      </View>
      {onKeep && <Star card={card} onKeep={onKeep} />}
    </View>
  )
}
