import { closeMonthKey, ownWindows } from '@/domain/deadline'
import {
  addresseesOf,
  citedReferences,
  isPictureOnly,
  likenessKeys,
  likenessOf,
  ownReferences,
  programmeKeys,
  themesOf,
} from '@/domain/notice'
import type { Condition, Facts, Window } from '@/domain/notice'
import { termsOf } from '@/domain/search'
import { benefitHeadline, draftRules, largestPromise, validateRule } from '@/domain/subsidy'
import { closeOrder, isDated } from '@/domain/time'
import type { DatedClose } from '@/domain/time'
import type { NoticeRow } from '../repositories/notices'
import type { NoticeTextRow } from '../repositories/noticeTexts'
import type { RuleRow } from '../repositories/rules'

/** Beyond this a text is searched by its beginning only. */
const SEARCHED_LENGTH = 30_000
const TERMS_MAX = 6000
/** No office sets more dates in one notice; a text that does is not written for readers. */
const WINDOWS_MAX = 100
const CITED_MAX = 100
/** More conditions than a firm can be measured by at a glance. */
const CONDITIONS_MAX = 30

const withoutSentence = ({ field, op, value, unit, anyOf, certainty }: Condition) => ({
  field,
  op,
  value,
  unit,
  anyOf,
  certainty,
})

/** The first conditions, without a group of alternatives that would be cut: what is left of it could only fail. */
const conditionsKept = (all: Condition[]) => {
  const cut = all[CONDITIONS_MAX]?.anyOf?.group
  const kept = all.slice(0, CONDITIONS_MAX)
  return kept.filter(({ anyOf }) => cut === undefined || anyOf?.group !== cut).map(withoutSentence)
}

const objectUntil = (windows: Window[]): DatedClose | null => {
  const closes = windows
    .filter(({ audience, action }) => audience === 'public' && action === 'object')
    .flatMap(({ closes }) => (closes !== null && isDated(closes) ? [closes] : []))
    .sort((a, b) => (closeOrder(a) < closeOrder(b) ? -1 : 1))
  return closes[0] ?? null
}

const searched = ({ body }: NoticeTextRow, { issuers, docNumbers, region }: Facts): string =>
  [...issuers, ...docNumbers, region?.name ?? '', body.slice(0, SEARCHED_LENGTH)].join('\n')

const feedKeyOf = ({ publishedOn, _id }: NoticeTextRow): string => `${publishedOn}:${_id}`

/** How a notice stands to others: what names it, what it names, what it is like. */
const kinship = (text: NoticeTextRow) => {
  const { _id, title, publishedOn, body, facts } = text
  const relations = facts.relations.slice(0, CITED_MAX)
  const likeness = likenessOf({ id: _id, title, publishedOn, body }, facts)
  return {
    docNumbers: facts.docNumbers,
    references: ownReferences({ title, docNumbers: facts.docNumbers }),
    cites: [...new Set(relations.flatMap(citedReferences))],
    citations: relations.map(({ type, docNumber, title }) => ({ type, docNumber, title })),
    likeness,
    likenessKeys: likenessKeys(likeness),
    clusterId: null,
  }
}

/** What lists need, drawn from a stored text; `sourceRegion` stands in where the text names no region. */
export const noticeRowOf = (text: NoticeTextRow, sourceRegion: string | null): NoticeRow => {
  const { _id, sourceId, title, publishedOn, facts, contentHash, revision } = text
  const windows = ownWindows(facts.windows).slice(0, WINDOWS_MAX)
  const closes = windows.flatMap((window) => (window.closes === null ? [] : [window.closes]))
  return {
    _id,
    sourceId,
    title,
    kind: facts.kind,
    issuers: facts.issuers,
    region: facts.region,
    publishedOn,
    pictureOnly: isPictureOnly(text.body),
    windows,
    quota: facts.quota,
    objectUntil: objectUntil(facts.windows),
    benefit: benefitHeadline(facts.benefits),
    amountYuan: largestPromise(facts.benefits),
    conditions: conditionsKept(facts.conditions),
    themes: themesOf(title, text.body),
    addressees: addresseesOf(title, text.body),
    feedKey: feedKeyOf(text),
    listed: facts.kind !== 'other',
    regionCode: facts.region === null ? sourceRegion : facts.region.code,
    closeMonths: [...new Set(closes.map(closeMonthKey))],
    terms: termsOf(title, searched(text, facts), TERMS_MAX, facts.docNumbers),
    ...kinship(text),
    contentHash,
    extractorVersion: facts.extractorVersion,
    revision,
  }
}

/** What other notices may call the document of a rule. */
export const ruleReferences = (own: { title: string; docNumbers: string[] }): string[] => [
  ...ownReferences(own),
  ...programmeKeys(own.title),
]

/** The computable rules of a stored text: those that the grammar accepts; `sourceRegion` as for the notice. */
export const ruleRowsOf = (text: NoticeTextRow, sourceRegion: string | null): RuleRow[] =>
  draftRules({ id: text._id, title: text.title, url: text.url, body: text.body, facts: text.facts })
    .filter((rule) => validateRule(rule).outcome === 'valid')
    .map((rule) => ({
      _id: rule.id,
      noticeId: text._id,
      noticeTitle: text.title,
      rule,
      references: ruleReferences({ title: text.title, docNumbers: text.facts.docNumbers }),
      regionCode: text.facts.region === null ? sourceRegion : text.facts.region.code,
      feedKey: feedKeyOf(text),
      listed: text.facts.kind !== 'other',
    }))
