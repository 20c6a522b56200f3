import { environment } from '../../_shared/cloud'
import { sendingSettings } from '../../_shared/repositories/settings'

/** Only the released version can be reached from outside. */
export const isReleased = async (): Promise<boolean> => (await sendingSettings()).production === environment()

/** Why WeChat gave nothing, for people, with its own number; a code of null is no answer at all. */
export const refusalWords = (code: number | null, known: Record<number, string>, other: string): string =>
  code === null ? '微信没有应答' : `${known[code] ?? other}（${code}）`
