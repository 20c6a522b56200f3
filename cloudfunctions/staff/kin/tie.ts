import type { TieRequest } from '@/contract/desk/kin'
import type { Failure } from '@/contract/failure'
import { tieOf } from '@/domain/notice'
import { noticesByIds, noticesOfClusters } from '../../_shared/repositories/notices'
import type { CardRow } from '../../_shared/repositories/notices'
import { tiesAbout, withTie } from '../../_shared/repositories/reviews'
import { badRequest } from '../../_shared/request'
import type { DeskUseCase } from '../handler'
import { change } from '../review/change'
import type { Change } from '../review/change'
import { reviewAnswer } from '../review/get'
import { load, NO_NOTICE } from '../review/loaded'
import type { Loaded } from '../review/loaded'
import { tieWords } from './words'

const MEMBERS_MAX = 200

const membersOf = async (id: string, clusterId: string | null): Promise<string[]> =>
  clusterId === null ? [id] : (await noticesOfClusters([clusterId], MEMBERS_MAX)).map(({ _id }) => _id)

/** A pair that people put apart: nothing that holds both can be one document. */
const apartBetween = async ({ text, mark }: Loaded, other: CardRow): Promise<[string, string] | null> => {
  const [own, its] = await Promise.all([membersOf(text._id, mark.clusterId), membersOf(other._id, other.clusterId)])
  const said = tieOf(await tiesAbout([...own, ...its]))
  const pairs = own.flatMap((a) => its.map((b): [string, string] => [a, b]))
  return pairs.find(([a, b]) => !(a === text._id && b === other._id) && said(a, b) === 'apart') ?? null
}

const titlesOf = async (ids: string[]): Promise<string> =>
  (await noticesByIds(ids)).map(({ title }) => `《${title}》`).join('与')

const refusal = async ({ tie }: TieRequest, loaded: Loaded, other: CardRow): Promise<Failure | null> => {
  const together = loaded.mark.clusterId !== null && loaded.mark.clusterId === other.clusterId
  if (tie === 'apart') return together ? null : badRequest('这两条本来就没有合并', 'other')
  if (together) return badRequest('这两条已经合并在一起', 'other')
  const apart = await apartBetween(loaded, other)
  if (apart === null) return null
  return badRequest(`${await titlesOf(apart)}已由同事拆开，不能又放在一起；请先撤销那一次拆开`, 'other')
}

const changeOf = ({ other, tie }: TieRequest, { text, review }: Loaded, title: string, order: number): Change => {
  const ties = review?.ties ?? []
  const before = ties.find((each) => each.other === other) ?? null
  const after = { other, tie, order }
  return {
    after: withTie(ties, text._id, other, after),
    subject: { what: 'tie', other, before, after },
    said: {
      words: tie === 'same' ? '合并重复' : '拆开',
      beforeWords: tieWords(before),
      afterWords: `${tieWords(after)}：${title}`,
    },
  }
}

/** Says that two notices are one document, or two: from then on whatever the machine thinks. Each keeps its own dates. */
export const reviewTie: DeskUseCase<'review.tie'> = async (request, call) => {
  const { id, other: otherId, version } = request
  if (id === otherId) return badRequest('不能和它自己合并', 'other')
  const [loaded, [other]] = await Promise.all([load(id), noticesByIds([otherId])])
  if (loaded === null) return NO_NOTICE
  if (other === undefined) return { ...NO_NOTICE, path: 'other' }
  const refused = await refusal(request, loaded, other)
  if (refused !== null) return refused
  const tied = changeOf(request, loaded, other.title, call.order)
  return (await change(loaded, version, tied, call)) ?? reviewAnswer(id, call)
}
