/** What may go wrong with a request: an error code of the service, a server that fails, an answer lost after the work was done. */
export type Fault = { code: string } | 'server-error' | 'lost-answer'

/** Failures that tests ask for, each once, for the next request of its action. */
export class Faults {
  private readonly waiting: { action: string; fault: Fault }[] = []

  /** The next request of this action fails so. */
  next(action: string, fault: Fault): void {
    this.waiting.push({ action, fault })
  }

  take(action: string): Fault | null {
    const at = this.waiting.findIndex((one) => one.action === action)
    return at < 0 ? null : (this.waiting.splice(at, 1)[0]?.fault ?? null)
  }
}
