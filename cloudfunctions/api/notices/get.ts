import type { NoticeCard } from '@/contract/card'
import type { Failure } from '@/contract/failure'
import type { NoticeDetail, Standing } from '@/contract/notices'
import { checkCondition, checkRegion } from '@/domain/company'
import type { Profile } from '@/domain/company'
import type { Facts } from '@/domain/notice'
import { checkedKeys } from '@/domain/review'
import { shareCode } from '@/domain/share'
import type { LocalDate } from '@/domain/time'
import { cardOf } from '../../_shared/card'
import { sha256 } from '../../_shared/digest'
import type { UseCase } from '../../_shared/handler'
import { daysOffAsked } from '../../_shared/planning/daysOff'
import { noticesByIds } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { noticeText } from '../../_shared/repositories/noticeTexts'
import type { NoticeTextRow } from '../../_shared/repositories/noticeTexts'
import { viewerOf } from '../../_shared/repositories/readers'
import { reviewOf } from '../../_shared/repositories/reviews'
import { rulesOf } from '../../_shared/repositories/rules'
import { mayShowFullText } from '../../_shared/repositories/settings'
import { followView } from '../follows/view'
import { attachmentOf } from './attachments'
import { elsewhere } from './grouped'
import { historyOf } from './history'
import type { Asked } from './page'
import { citing, resolved } from './related'
import { shownText } from './segments'
import { sequelOf } from './sequel'

/** Of each sort of fact no more is sent: an answer may not exceed WeChat's limit, whatever a text holds. */
const SHOWN_MAX = 100

const firstOf = <T>(facts: T[]): T[] => facts.slice(0, SHOWN_MAX)

const factsShown = (facts: Facts) => ({
  docNumbers: firstOf(facts.docNumbers),
  issuedOn: facts.issuedOn,
  windows: firstOf(facts.windows),
  benefits: firstOf(facts.benefits),
  conditions: firstOf(facts.conditions),
  exclusions: firstOf(facts.exclusions),
  relations: firstOf(facts.relations),
  contacts: firstOf(facts.contacts),
  links: firstOf(facts.links),
  // Texts stored before these were read.
  attachments: firstOf(facts.attachments ?? []).map(attachmentOf),
  quota: facts.quota,
})

type Rest = Pick<NoticeDetail, 'checked' | 'rule' | 'text' | 'history' | 'relations' | 'citedBy' | 'elsewhere'>

type ShownFacts = ReturnType<typeof factsShown>

const detailOf = (card: NoticeCard, stored: NoticeTextRow, shown: ShownFacts, rest: Rest): NoticeDetail => ({
  ...card,
  ...shown,
  url: stored.url,
  sourceName: stored.sourceName,
  // Texts stored before these fields were.
  origin: stored.origin ?? null,
  titleStated: stored.titleStated ?? true,
  revision: stored.revision,
  ...rest,
})

const load = async (id: string): Promise<[CardRow, NoticeTextRow] | null> => {
  const [[row], text] = await Promise.all([noticesByIds([id]), noticeText(id)])
  return row && text ? [row, text] : null
}

const standingOf = (notice: NoticeDetail, firm: Profile | null, today: LocalDate): Standing | null => {
  if (firm === null) return null
  const conditions = notice.conditions.map((condition) => checkCondition(condition, firm, today))
  return { firmName: firm.name, place: checkRegion(notice.region, firm), conditions }
}

/** A notice as one reader sees it, without what that reader set up; null where it is not stored. */
export const shownNotice = async (id: string, seen: Pick<Asked, 'call' | 'viewer'>) => {
  const loaded = await load(id)
  if (loaded === null) return null
  const [row, stored] = loaded
  const { call, viewer } = seen
  const shown = factsShown(stored.facts)
  const [rules, mayShowAll, review, history, relations, citedBy, others] = await Promise.all([
    rulesOf(id),
    mayShowFullText(),
    reviewOf(id),
    historyOf(stored),
    resolved(id, shown.relations),
    citing(id, stored.title, stored.facts),
    elsewhere(row, { today: call.today, viewer }, SHOWN_MAX),
  ])
  const text = shownText(stored.body, shown, mayShowAll)
  const checked = checkedKeys(review?.decisions ?? [])
  const rest = { checked, rule: rules[0] ?? null, text, history, relations, citedBy, elsewhere: others }
  const card = cardOf(row, call.today, viewer)
  const sequel = await sequelOf(row, { deadline: card.deadline, citedBy }, seen)
  return { row, notice: detailOf(card, stored, shown, rest), sequel }
}

export const GONE: Failure = { errCode: 'NOT_FOUND', errMsg: '没有找到这条政策，可能已被撤下', path: 'id' }
export const WITHDRAWN: Failure = { ...GONE, errMsg: '服务中心已撤回这条通知' }

/** Everything about one notice, with what the reader set up for it. */
export const noticesGet: UseCase<'notices.get'> = async ({ id }, call) => {
  const { openid, now, today } = call
  const [viewer, follow] = await Promise.all([viewerOf(openid), followView(openid, id, today)])
  const shown = await shownNotice(id, { call, viewer })
  if (shown === null) return GONE
  if (shown.row.ended === 'withdrawn') return WITHDRAWN
  const { row, notice, sequel } = shown
  const standing = standingOf(notice, viewer.firm, today)
  const code = shareCode(openid, id, sha256)
  return { notice, follow, standing, daysOff: daysOffAsked(row.windows, today), sequel, shareCode: code, now }
}
