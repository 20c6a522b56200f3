import type { LocalDate } from '@/domain/time'

/** What a firm can be recognised as, and how texts name it otherwise. */
export const QUALIFICATIONS = [
  { code: 'highTech', name: '高新技术企业', also: ['国家高新技术企业', '高企'] },
  { code: 'techSme', name: '科技型中小企业', also: ['科小'] },
  { code: 'innovativeSme', name: '创新型中小企业', also: [] },
  {
    code: 'specialised',
    name: '专精特新中小企业',
    also: ['专精特新企业', '“专精特新”中小企业', '专精特新'],
  },
  {
    code: 'littleGiant',
    name: '专精特新“小巨人”企业',
    also: ['专精特新小巨人企业', '小巨人企业', '“小巨人”企业', '小巨人'],
  },
  { code: 'champion', name: '制造业单项冠军企业', also: ['单项冠军企业', '单项冠军'] },
  { code: 'aboveScale', name: '规模以上企业', also: ['规上工业企业', '规上企业', '规上'] },
  { code: 'gazelle', name: '瞪羚企业', also: ['瞪羚'] },
  { code: 'techCentre', name: '企业技术中心', also: [] },
  { code: 'greenFactory', name: '绿色工厂', also: [] },
] as const

export type QualificationCode = (typeof QUALIFICATIONS)[number]['code']

/** A recognition that a firm says it holds. */
export interface HeldQualification {
  code: QualificationCode
  /** The last day on which it holds, inclusive; null where the reader gave none. */
  validUntil: LocalDate | null
}

/** The name in words. */
export const qualificationName = (code: QualificationCode): string =>
  QUALIFICATIONS.find((qualification) => qualification.code === code)?.name ?? code

const plain = (words: string): string => words.replace(/[“”"'‘’\s]/g, '')

/** The recognition that a text names in whatever way, null where it names none; the longest name decides. */
export const qualificationNamed = (words: string): QualificationCode | null => {
  const text = plain(words)
  const found = QUALIFICATIONS.flatMap(({ code, name, also }) =>
    [name, ...also].map((word) => ({ code, word: plain(word) })),
  )
    .filter(({ word }) => text.includes(word))
    .sort((a, b) => b.word.length - a.word.length)
  return found.find(({ code }) => code === 'littleGiant')?.code ?? found[0]?.code ?? null
}

const STEPS_UP: QualificationCode[] = ['innovativeSme', 'specialised', 'littleGiant']

/** True where holding one recognition presupposes the other: a 小巨人 is a 专精特新中小企业 too. */
export const includesQualification = (held: QualificationCode, asked: QualificationCode): boolean => {
  if (held === asked) return true
  const [from, to] = [STEPS_UP.indexOf(held), STEPS_UP.indexOf(asked)]
  return to >= 0 && from > to
}
