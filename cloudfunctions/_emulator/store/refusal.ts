/** A request the emulator does not serve: `code` as CloudBase names it, a message that says what and where. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The request is wrong or not emulated; the SDK shows it as -502001. */
export const refuseQuery = (message: string): Refusal => new Refusal('DATABASE_REQUEST_FAILED', message)
