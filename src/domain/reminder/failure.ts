/** What a refused or lost message means for the reminder, its grant and the rest of the batch. */
export type SendFailure =
  /** The reader has no such grant: void it, try one other. */
  | 'noGrant'
  /** This text can never be sent. */
  | 'final'
  /** WeChat knows no such reader: none of his grants is worth anything. */
  | 'noReader'
  /** Our own template, page or permission is wrong: stop, nobody counts as reached. */
  | 'settings'
  | 'retry'
  /** The account's quota is used up. */
  | 'pause'
  /** WeChat may or may not have sent it: never again. */
  | 'unknown'

// Codes of subscribeMessage.send and of the cloud's gateway to it.
const CLASSES: Record<number, SendFailure> = {
  43101: 'noGrant',
  40003: 'noReader',
  45168: 'final',
  40037: 'settings',
  41030: 'settings',
  43107: 'settings',
  47001: 'settings',
  47003: 'settings',
  [-501007]: 'settings',
  [-604100]: 'settings',
  [-604101]: 'settings',
  [-604104]: 'settings',
  43108: 'retry',
  [-1]: 'retry',
  [-501003]: 'retry',
  [-501004]: 'retry',
  40038: 'pause',
  45009: 'pause',
}

/** The class of an error code; null where no answer came. Unlisted refusals of WeChat are final, the cloud's unknown. */
export const sendFailure = (code: number | null): SendFailure => {
  if (code === null) return 'unknown'
  return CLASSES[code] ?? (code > 0 ? 'final' : 'unknown')
}
