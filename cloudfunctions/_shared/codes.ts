import { openapi } from './cloud'
import { refused } from './refused'
import type { Refused } from './refused'

/** One mini-program code: what it carries and which page it opens. */
interface WantedCode {
  scene: string
  page: string
  /** Only the released version's pages can be checked. */
  released: boolean
}

type CodeOutcome = { outcome: 'made'; image: Buffer } | Refused

const WIDTH = 430

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
