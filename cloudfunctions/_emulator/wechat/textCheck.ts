import { accept, refuse, type WeChatAnswer } from './answer'
import type { Request, World } from './world'

const LONGEST = 2500
const TWO_HOURS_MS = 2 * 3_600_000
const PASS = { suggest: 'pass', label: 100 }
/** Any other offence, in WeChat's table of labels. */
const RISKY = { suggest: 'risky', label: 21000 }

function wrongText({ content, version, scene, openid }: Request, { ledger, clock }: World): WeChatAnswer | null {
  if (typeof openid !== 'string' || !ledger.knows(openid)) return refuse(43104, String(openid))
  if (clock.instant() - ledger.lastVisit(openid) > TWO_HOURS_MS) return refuse(61010, openid)
  if (version !== 2) return refuse(47001, 'version')
  if (![1, 2, 3, 4].includes(scene as number)) return refuse(40129, String(scene))
  if (typeof content !== 'string' || content === '' || Array.from(content).length > LONGEST)
    return refuse(47001, 'content')
  return null
}

/** security.msgSecCheck, second version: what holds a listed word is risky. */
export function checkText(request: Request, world: World): WeChatAnswer {
  const wrong = wrongText(request, world)
  if (wrong) return wrong
  const keyword = world.switches.now().listedWords.find((word) => String(request.content).includes(word))
  const result = keyword === undefined ? PASS : RISKY
  const detail = { strategy: keyword === undefined ? 'content_model' : 'keyword', errcode: 0, ...result, keyword }
  return accept({ result, detail: [detail], trace_id: `${world.clock.instant()}` })
}
