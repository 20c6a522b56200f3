export interface Index {
  name: string
  fields: { name: string; direction: 1 | -1 }[]
  /** The field that holds an array, where one does. */
  multikey?: string
}

export interface Collection {
  name: string
  /** Every query must be narrowed by one of these, or by _id. */
  indexes: Index[]
  /** What clients may do by themselves: nothing; functions only. */
  access: { read: false; write: false }
}

const access = { read: false, write: false } as const

/** Fields as 'name' (ascending), '-name' (descending) or 'name[]' (an array). */
const index = (fields: string[]): Index => {
  const parsed = fields.map((field) => ({
    name: field.replace(/^-|\[\]$/g, ''),
    direction: field.startsWith('-') ? (-1 as const) : (1 as const),
    array: field.endsWith('[]'),
  }))
  const array = parsed.find((field) => field.array)
  return {
    name: parsed.map((field) => field.name).join('_'),
    fields: parsed.map(({ name, direction }) => ({ name, direction })),
    ...(array && { multikey: array.name }),
  }
}

export const collection = (name: string, ...indexes: string[][]): Collection => ({
  name,
  indexes: indexes.map(index),
  access,
})
