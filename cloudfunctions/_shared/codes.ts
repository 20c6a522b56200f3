import { openapi } from './cloud'
import { codeOf, wordsOf } from './messenger'

/** One mini-program code: what it carries and which page it opens. */
interface WantedCode {
  scene: string
  page: string
  /** Only the released version's pages can be checked. */
  released: boolean
}

/** A code of null is no answer at all. */
type CodeOutcome = { outcome: 'made'; image: Buffer } | { outcome: 'refused'; code: number | null; words: string }

const WIDTH = 430

const refused = (said: unknown): CodeOutcome => {
  const parts = (said ?? {}) as Record<string, unknown>
  return { outcome: 'refused', code: codeOf(parts), words: wordsOf(parts, said) }
}

/** WeChat's wxacode.getUnlimited; the SDK throws where WeChat refuses. */
export const makeCode = async ({ scene, page, released }: WantedCode): Promise<CodeOutcome> => {
  const wanted = { scene, page, width: WIDTH, checkPath: released, envVersion: released ? 'release' : 'trial' } as const
  try {
    const answer = await openapi.wxacode.getUnlimited(wanted)
    return Buffer.isBuffer(answer.buffer) ? { outcome: 'made', image: answer.buffer } : refused(answer)
  } catch (thrown) {
    return refused(thrown)
  }
}
