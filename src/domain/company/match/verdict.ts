import type { Profile } from '../profile/profile'

/** A part of the profile that a reader can fill in. */
export type ProfileField = Exclude<keyof Profile, 'id' | 'name'>

/** Whether a firm meets one condition; where that is unknown, what is missing and whether the profile has a place for it. */
export type Verdict =
  | { state: 'met'; words: string }
  | { state: 'notMet'; words: string }
  | { state: 'unknown'; missing: string; field: ProfileField | null }

/** What is known of a firm's figure: itself, or only that it is no larger (主营业务收入 is a part of 营业收入). */
export type Figure =
  | { known: 'exact' | 'atMost'; value: string; words: string }
  | { known: 'nothing'; missing: string; field: ProfileField | null }

export const unknown = (missing: string, field: ProfileField | null): Verdict => ({ state: 'unknown', missing, field })
