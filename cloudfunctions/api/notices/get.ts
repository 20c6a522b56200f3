import type { NoticeCard } from '@/contract/card'
import type { NoticeDetail, Standing } from '@/contract/notices'
import { checkCondition, checkRegion } from '@/domain/company'
import type { Profile } from '@/domain/company'
import type { Facts } from '@/domain/notice'
import { checkedKeys } from '@/domain/review'
import type { LocalDate } from '@/domain/time'
import { cardOf } from '../../_shared/card'
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
import { elsewhere } from './grouped'
import { citing, resolved } from './related'
import { shownText } from './segments'

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
  quota: facts.quota,
})

type Rest = Pick<NoticeDetail, 'checked' | 'rule' | 'text' | 'relations' | 'citedBy' | 'elsewhere'>

type Shown = ReturnType<typeof factsShown>

const detailOf = (card: NoticeCard, stored: NoticeTextRow, shown: Shown, rest: Rest): NoticeDetail => ({
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

/** Everything about one notice, with what the reader set up for it. */
export const noticesGet: UseCase<'notices.get'> = async ({ id }, { openid, now, today }) => {
  const loaded = await load(id)
  if (loaded === null) return { errCode: 'NOT_FOUND', errMsg: '没有找到这条政策，可能已被撤下', path: 'id' }
  const [row, stored] = loaded
  const shown = factsShown(stored.facts)
  const [rules, mayShowAll, follow, viewer, review] = await Promise.all([
    rulesOf(id),
    mayShowFullText(),
    followView(openid, id, today),
    viewerOf(openid),
    reviewOf(id),
  ])
  const [relations, citedBy, others] = await Promise.all([
    resolved(id, shown.relations),
    citing(id, stored.title, stored.facts),
    elsewhere(row, { today, viewer }, SHOWN_MAX),
  ])
  const text = shownText(stored.body, shown, mayShowAll)
  const checked = checkedKeys(review?.decisions ?? [])
  const rest = { checked, rule: rules[0] ?? null, text, relations, citedBy, elsewhere: others }
  const notice = detailOf(cardOf(row, today, viewer), stored, shown, rest)
  const standing = standingOf(notice, viewer.firm, today)
  return { notice, follow, standing, daysOff: daysOffAsked(row.windows, today), now }
}
