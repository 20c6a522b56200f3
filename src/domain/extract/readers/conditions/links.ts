import type { Found } from './found'

/** How one condition stands to the one before it. */
type Link = 'or' | 'and' | 'listed' | null

/** 的企业,或者: what may stand before and behind the word without saying anything else. */
const OR =
  /^(?:的|\(含\)|企业|单位|机构|项目|者)*[,;]?(?:\n|[^\u3400-\u9fff\n。]{0,6})?(?:或者?|或是)(?:满足|符合|具备|具有|取得|获得|达到|为|是|属于)?(?:有效期内)?(?:的|之)?(?:省级|市级|国家级)?$/
const AND = /^(?:的|\(含\)|企业|单位)*,?(?:并?且|并|同时|以及|和|及)[^,。;]{0,6}$/
const LISTED = /^(?:的|企业)?、$/
/** Longer words between two conditions make two sentences of them. */
const LONGEST = 24

const LEAD = /^(?:[的、且对并]|或者?|同时|其中)+/

/** A threshold swallows the word before its measure: 或研发投入. */
const betweenOf = (text: string, before: Found, found: Found): string =>
  text.slice(before.end, found.start) +
  (LEAD.exec(text.slice(found.start, Math.min(found.end, found.start + 6)))?.[0] ?? '')

const linkOf = (text: string, before: Found, found: Found): Link => {
  if (found.start < before.end) return 'or'
  if (found.start - before.end > LONGEST) return null
  const between = betweenOf(text, before, found)
  if (OR.test(between)) return 'or'
  if (AND.test(between)) return 'and'
  return LISTED.test(between) ? 'listed' : null
}

const ONE_OF = /^(?:企业|单位|资质|称号|认定)*(?:中的?)?(?:之一|任[一意]|其中[一1][项个])/

/** Conditions of a text in order, each run of linked ones by itself, divided into its choices. */
export interface Run {
  choices: Found[][]
}

const choicesOf = (links: Link[], run: Found[]): Found[][] => {
  const choices: Found[][] = []
  run.forEach((found, i) => {
    const last = choices[choices.length - 1]
    if (last === undefined || links[i] === 'or' || links[i] === 'listed') choices.push([found])
    else last.push(found)
  })
  return choices
}

/** A run without 或 and 之一 has no choice to offer: each of its conditions stands by itself. */
const offered = (text: string, links: Link[], run: Found[]): Run[] => {
  const last = run[run.length - 1] as Found
  const open = links.slice(1).includes('or') || (run.length > 1 && ONE_OF.test(text.slice(last.end, last.end + 10)))
  return open ? [{ choices: choicesOf(links, run) }] : run.map((found) => ({ choices: [[found]] }))
}

/** The runs of alternatives among conditions in order of their places in the text. */
export const runsOf = (text: string, all: Found[]): Run[] => {
  const runs: Run[][] = []
  let run: Found[] = []
  let links: Link[] = []
  all.forEach((found, i) => {
    const before = all[i - 1]
    const link = before === undefined ? null : linkOf(text, before, found)
    if (link === null && run.length > 0) {
      runs.push(offered(text, links, run))
      run = []
      links = []
    }
    run.push(found)
    links.push(link)
  })
  return [...runs, run.length === 0 ? [] : offered(text, links, run)].flat()
}
