/** Which documents were written while transactions are open; a version is a number of writes. */
export class Journal {
  private readonly written = new Map<string, number>()
  private writes = 0
  private watchers = 0

  note(key: string): void {
    if (this.watchers > 0) this.written.set(key, (this.writes += 1))
  }

  version(key: string): number {
    return this.written.get(key) ?? 0
  }

  watch(): void {
    this.watchers += 1
  }

  unwatch(): void {
    this.watchers -= 1
    if (this.watchers === 0) this.written.clear()
  }
}
