import type { Made } from './searchNotices'

/** A question and which notices answer it. */
export interface Question {
  q: string
  answers: (made: Made) => boolean
}

const about = (q: string, ...programmes: string[]): Question => ({
  q,
  answers: ({ programme }) => programmes.includes(programme),
})

/** As people ask, in words that stand apart in the texts or not at all. */
export const NATURAL: Question[] = [
  about('技改补贴', 'upgrade'),
  about('旧车报废补贴', 'scrap'),
  about('高企奖励', 'highTech'),
  about('小巨人复核', 'giant'),
  about('贷款利息补贴', 'interest', 'patent'),
  about('稳岗补贴', 'steady'),
  about('招用毕业生补助', 'expand'),
  about('大学生见习补贴', 'trainee'),
  about('社保补贴', 'social'),
  about('出口保险补贴', 'export'),
  about('参展费用补贴', 'fair'),
  about('屋顶光伏补贴', 'solar'),
  about('首台套奖励', 'first'),
  about('数字化改造补贴', 'digital'),
  about('厂房租金减免', 'rent'),
]

const BRACKETS: [string, string][] = [
  ['〔', '〕'],
  ['[', ']'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
]

const byNumber = (made: Made, at: number): Question => {
  const [open, close] = BRACKETS[at % BRACKETS.length] as [string, string]
  return { q: made.number.replace('〔', open).replace('〕', close), answers: ({ id }) => id === made.id }
}

const byTitle = (made: Made): Question => ({ q: made.title.slice(0, 40), answers: ({ title }) => title === made.title })

/** What is left of a title in memory: without the words that every title has. Any of the same title is the one meant. */
const byMemory = (made: Made): Question => ({
  q: made.title
    .replace(/关于|组织|开展|工作|的通知/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40),
  answers: ({ title }) => title === made.title,
})

/** Thirty items that somebody knows to exist: ten by number, ten by title, ten by what is left of it in memory. */
export const knownItems = (all: Made[]): Question[] => {
  const some = Array.from({ length: 30 }, (_, at) => all[(at * 331 + 17) % all.length] as Made)
  return [...some.slice(0, 10).map(byNumber), ...some.slice(10, 20).map(byTitle), ...some.slice(20).map(byMemory)]
}
