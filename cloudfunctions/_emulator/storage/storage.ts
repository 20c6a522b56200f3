import { createHmac, createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Refusal } from '../store/refusal'

/** As WeChat names what a path may hold. */
const PATH = /^[0-9A-Za-z一-鿿\-!_.*]+(\/[0-9A-Za-z一-鿿\-!_.*]+)*$/
const LONGEST_PATH = 850

/** Where a file is read for a while, or put once. */
export type Ticket = { path: string; until: number; signature: string }

/** Cloud storage in a folder. Addresses are signed; they end with the process or in time. */
export class Storage {
  private readonly secret = randomBytes(32)

  constructor(
    private readonly folder: string,
    private readonly envId: string,
  ) {
    mkdirSync(folder, { recursive: true })
  }

  checkPath(path: string): void {
    if (Buffer.byteLength(encodeURI(path)) <= LONGEST_PATH && PATH.test(path) && !path.includes('..')) return
    throw new Refusal('STORAGE_REQUEST_FAIL', `cloudPath 不合规：${path}`)
  }

  fileId(path: string): string {
    return `cloud://${this.envId}.${this.bucket}/${path}`
  }

  /** The path of a file of this environment; null for any other text. */
  pathOf(fileId: string): string | null {
    const head = this.fileId('')
    return fileId.startsWith(head) && fileId.length > head.length ? fileId.slice(head.length) : null
  }

  /** The file of a path; null where nothing was put. */
  file(path: string): string | null {
    const file = this.place(path)
    return existsSync(file) ? file : null
  }

  put(path: string, content: Buffer): void {
    const file = this.place(path)
    const fresh = `${file}.${randomBytes(6).toString('hex')}`
    writeFileSync(fresh, content, { flush: true })
    renameSync(fresh, file)
  }

  /** False where nothing was put. */
  remove(path: string): boolean {
    const file = this.file(path)
    if (file) rmSync(file)
    return file !== null
  }

  sign(use: 'get' | 'put', path: string, until: number): string {
    return createHmac('sha256', this.secret).update(`${use}\n${until}\n${path}`).digest('hex')
  }

  allows(use: 'get' | 'put', { path, until, signature }: Ticket, now: number): boolean {
    const expected = Buffer.from(this.sign(use, path, until))
    const given = Buffer.from(signature)
    return given.length === expected.length && timingSafeEqual(given, expected) && now <= until
  }

  private get bucket(): string {
    return `${this.envId}-storage`
  }

  /** Paths may be longer than names of files. */
  private place(path: string): string {
    const name = createHash('sha256').update(path).digest('hex')
    return join(this.folder, `${name}${extname(path).toLowerCase().slice(0, 10)}`)
  }
}
