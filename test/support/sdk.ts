/** The SDK as scripts of tests use it: promises only, documents as they come. Its own typings mix in callbacks. */
export type Row = { [field: string]: unknown }
type Stats<K extends string> = Promise<{ stats: { [count in K]: number } }>
type Values = { data: Row }

export type Query = {
  where(condition: unknown): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(most: number): Query
  skip(offset: number): Query
  field(projection: Row): Query
  get(): Promise<{ data: Row[] }>
  count(): Promise<{ total: number }>
  update(values: Values & { multi?: boolean }): Stats<'updated'>
  remove(): Stats<'removed'>
}

export type Reference = {
  field(projection: Row): Reference
  get(): Promise<{ data: Row }>
  set(values: Values): Stats<'created' | 'updated'>
  update(values: Values): Stats<'updated'>
  remove(): Stats<'removed'>
}

export type Pipeline = {
  match(condition: unknown): Pipeline
  group(fields: Row): Pipeline
  sort(fields: Row): Pipeline
  limit(most: number): Pipeline
  skip(offset: number): Pipeline
  project(fields: Row): Pipeline
  unwind(path: unknown): Pipeline
  count(name: string): Pipeline
  lookup(what: Row): Pipeline
  end(): Promise<{ list: Row[] }>
}

export type Collection = Query & {
  doc(id: string | number): Reference
  add(values: Values): Promise<{ _id: string }>
  aggregate(): Pipeline
}

type Operator =
  | ('eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'all' | 'exists' | 'elemMatch' | 'size' | 'mod')
  | ('or' | 'and' | 'nor' | 'not' | 'geoNear')
  | ('inc' | 'mul' | 'min' | 'max' | 'rename' | 'bit' | 'remove' | 'set')
  | ('push' | 'unshift' | 'pop' | 'shift' | 'pull' | 'pullAll' | 'addToSet')

export type Command = { [operator in Operator]: (...operands: unknown[]) => unknown } & {
  aggregate: { [operator: string]: (...operands: unknown[]) => unknown }
  project: { slice(count: number): unknown }
}

/** Documents one by one, seen by others once committed. */
export type Transaction = {
  collection(name: string): Pick<Collection, 'doc' | 'add' | 'where'>
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export type Db = {
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, times?: number): Promise<T>
  serverDate(options?: { offset: number }): unknown
  command: Command
  RegExp(pattern: { regexp: string; options?: string }): unknown
  Geo: { Point: new (longitude: number, latitude: number) => unknown }
}

/** What a script gets. */
export type Tools<A> = {
  db: Db
  _: Command
  args: A
  cloud: Cloud
}

type FileStatus = { fileID: string; status: number; tempFileURL: string }

export type Cloud = {
  getWXContext(): { OPENID?: string; SOURCE?: string; ENV?: string }
  callFunction(call: { name: string; data?: unknown }): Promise<{ result: unknown }>
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(call: {
    fileList: (string | { fileID: string; maxAge: number })[]
  }): Promise<{ fileList: FileStatus[] }>
  deleteFile(call: { fileList: string[] }): Promise<{ fileList: FileStatus[] }>
  openapi: {
    subscribeMessage: { send(message: unknown): Promise<{ errCode: number }> }
    wxacode: { getUnlimited(code: unknown): Promise<{ contentType: string; buffer: Buffer }> }
    urllink: { generate(link: unknown): Promise<{ urlLink: string }> }
    security: { msgSecCheck(text: unknown): Promise<{ errCode: number; result: { suggest: string; label: number } }> }
  }
}
