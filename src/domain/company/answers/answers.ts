import type { LocalDate } from '@/domain/time'
import type { Profile } from '../profile/profile'
import { QUALIFICATIONS, includesQualification, qualificationName } from '../profile/qualification'
import type { QualificationCode } from '../profile/qualification'
import { profileFigure } from './fields'
import type { AskedOf } from './fields'

const ASKS = /^是否(?:已)?(?:属于|获得|获|认定为|被认定为|为|是)*[:：]?/
const SIGNS = /[“”"'‘’\s？?]/g

/** The recognition that a yes-or-no question asks for and for nothing else. */
const qualificationAsked = ({ label, unit }: AskedOf): QualificationCode | null => {
  if (unit !== '是否') return null
  const words = label.replace(ASKS, '').replace(SIGNS, '')
  const named = QUALIFICATIONS.find(({ name, also }) =>
    [name, ...also].some((each) => each.replace(SIGNS, '') === words),
  )
  return named?.code ?? null
}

const holdsOn = ({ qualifications }: Profile, asked: QualificationCode, today: LocalDate): boolean =>
  qualifications.some(
    ({ code, validUntil }) => includesQualification(code, asked) && (validUntil === null || validUntil >= today),
  )

/**
 * What the profile says to a question on a day: sums in yuan, shares in percent, days as YYYY-MM-DD, true for a recognition
 * that holds. Null where it says nothing; a recognition that was not filled in is not known to be missing.
 */
export const answerOfFirm = (asked: AskedOf, profile: Profile, today: LocalDate): string | true | null => {
  const qualification = qualificationAsked(asked)
  if (qualification !== null) return holdsOn(profile, qualification, today) ? true : null
  return profileFigure(asked)?.read(profile, today) ?? null
}

/** A part of the profile that an answer gives, and what it is called. */
export interface ToldOfFirm {
  name: string
  part: Partial<Profile>
}

const toldOfQualification = (code: QualificationCode, { qualifications }: Profile): ToldOfFirm => {
  const held = qualifications.find((each) => each.code === code) ?? { code, validUntil: null }
  const others = qualifications.filter((each) => each !== held)
  return { name: qualificationName(code), part: { qualifications: [...others, held] } }
}

/** What an answer says of the firm (figures as above), or null where the profile has no place for it. */
export const toldOfFirm = (asked: AskedOf, answer: string | boolean, profile: Profile): ToldOfFirm | null => {
  const code = qualificationAsked(asked)
  if (code !== null) return answer === true ? toldOfQualification(code, profile) : null
  const figure = profileFigure(asked)
  const part = typeof answer === 'string' ? figure?.write?.(answer) : null
  return figure && part ? { name: figure.name, part } : null
}
