import type { Sentence } from '@/domain/text'
import { closeDate, isDated } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Document } from '../../document'
import type { Mention } from '../../mentions/mention'
import { readDayMentions } from '../../mentions/mentions'
import type { Context } from './context'
import { contextsOf } from './context'
import type { Draft } from './draft'

const ALL_YEAR =
  /常年(?:受理|申报|接受申报|接受申请|开放)|(?:全年|长期)(?:受理|接受申报|接受申请)|随时(?:受理|申报|可以?申报|申请)/g
const ASKS = /申领|申请|申报|受理|报名|领取/
const TAKES_EFFECT = /施行|执行|实施|生效|有效期/

const allYear = (text: string): Mention[] =>
  Array.from(text.matchAll(ALL_YEAR), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    shape: 'until',
    opens: null,
    closes: null,
    recurrence: null,
    relative: null,
    yearImplied: false,
    doubts: [],
  }))

/** The firm's own first day, where the money's end is the only close. */
const untilSpent = (text: string, base: LocalDate): Mention[] =>
  readDayMentions(text, base)
    .filter(({ shape }) => shape === 'from')
    .flatMap((mention) => {
      const { closes } = mention
      return closes !== null && isDated(closes) ? [{ ...mention, opens: closeDate(closes), closes: null }] : []
    })

const draftOf = (context: Context): Draft => ({
  context,
  audience: 'enterprise',
  by: 'verb',
  action: 'apply',
  scope: null,
})

/** True for a window that is open all year: neither a first nor a last day is stated or counted. */
export const isAllYear = ({ opens, closes, relative, recurrence }: Mention): boolean =>
  opens === null && closes === null && relative === null && recurrence === null

const asksForMoney = ({ text }: Sentence): boolean => ASKS.test(text) && !TAKES_EFFECT.test(text)

/** The firm's window without an end, for a notice that states no close: open all year, or until the money is spent. */
export const readOpenEnded = (doc: Document, base: LocalDate, limited: boolean): Draft[] => {
  const { text } = doc.source
  const mentions = [...allYear(text), ...(limited ? untilSpent(text, base) : [])]
  let last: { sentence: Sentence; asks: boolean } | null = null
  const first = contextsOf(doc, mentions).find(({ sentence }) => {
    // A sentence is looked at once, however often it says so.
    if (last?.sentence !== sentence) last = { sentence, asks: asksForMoney(sentence) }
    return last.asks
  })
  return first === undefined ? [] : [draftOf(first)]
}
