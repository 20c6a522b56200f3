/** Which field of each kind's template says what; the keys (thing1, time3) come from the template chosen at WeChat. */
export type DeadlineFields = Record<'title' | 'action' | 'closes' | 'left', string>
export type ChangeFields = Record<'title' | 'change' | 'on' | 'note', string>
export type MatchFields = Record<'title' | 'search' | 'on' | 'note', string>

export interface TemplateFields {
  deadline: DeadlineFields
  change: ChangeFields
  match: MatchFields
}

/** The fields of one message, or the field of our template that cannot hold its value. */
export type Message = { fits: true; data: Record<string, string> } | { fits: false; field: string }

/** A message of field keys and fitted values; every field of a template must have one. */
export const filled = (values: readonly (readonly [key: string, value: string | null])[]): Message => {
  const data: Record<string, string> = {}
  for (const [key, value] of values) {
    if (value === null) return { fits: false, field: key }
    data[key] = value
  }
  return { fits: true, data }
}
