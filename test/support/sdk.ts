/** The SDK as scripts of tests use it: promises only, documents as they come. Its own typings mix in callbacks. */
type Row = { [field: string]: unknown }
type Stats<K extends string> = Promise<{ stats: { [count in K]: number } }>
type Values = { data: Row }

type Query = {
  where(condition: unknown): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(most: number): Query
  skip(offset: number): Query
  field(projection: Row): Query
  get(): Promise<{ data: Row[] }>
  count(): Promise<{ total: number }>
  update(values: Values): Stats<'updated'>
  remove(): Stats<'removed'>
}

type Reference = {
  get(): Promise<{ data: Row }>
  set(values: Values): Stats<'created' | 'updated'>
  update(values: Values): Stats<'updated'>
  remove(): Stats<'removed'>
}

type Pipeline = {
  match(condition: unknown): Pipeline
  group(fields: Row): Pipeline
  sort(fields: Row): Pipeline
  limit(most: number): Pipeline
  end(): Promise<{ list: Row[] }>
}

type Collection = Query & {
  doc(id: string | number): Reference
  add(values: Values): Promise<{ _id: string }>
  aggregate(): Pipeline
}

type Operator =
  | ('eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'all' | 'exists' | 'or' | 'and' | 'elemMatch' | 'size')
  | ('inc' | 'mul' | 'push' | 'unshift' | 'pop' | 'shift' | 'pull' | 'addToSet' | 'remove' | 'set' | 'geoNear')

type Command = { [operator in Operator]: (...operands: unknown[]) => unknown }

export type Db = {
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<unknown>
  serverDate(): unknown
  RegExp(pattern: { regexp: string; options?: string }): unknown
  Geo: { Point: new (longitude: number, latitude: number) => unknown }
}

/** What a script gets. */
export type Tools<A> = {
  db: Db
  _: Command
  args: A
  cloud: {
    getWXContext(): { OPENID?: string; SOURCE?: string; ENV?: string }
    callFunction(call: { name: string; data?: unknown }): Promise<{ result: unknown }>
    getTempFileURL(call: { fileList: string[] }): Promise<unknown>
    openapi: {
      subscribeMessage: { send(message: unknown): Promise<{ errCode: number }> }
      wxacode: { getUnlimited(code: unknown): Promise<{ contentType: string; buffer: Buffer }> }
      security: { msgSecCheck(text: unknown): Promise<{ errCode: number; result: { suggest: string; label: number } }> }
    }
  }
}
