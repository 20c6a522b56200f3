import { accept, refuse, type WeChatAnswer } from './answer'
import type { Request, World } from './world'

const QUERY = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~%]{0,1024}$/
const VERSIONS = [undefined, 'release', 'trial', 'develop']
/** No link lives longer, and none for ever. */
const DAYS_MOST = 30
const DAY_SECONDS = 86_400

const runsOut = (request: Request, { clock }: World): boolean => {
  const { expire_type: type = 0, expire_interval: days, expire_time: at } = request
  const now = clock.instant() / 1000
  if (type === 1) return Number.isInteger(days) && (days as number) >= 1 && (days as number) <= DAYS_MOST
  return type === 0 && Number.isInteger(at) && (at as number) > now && (at as number) <= now + DAYS_MOST * DAY_SECONDS
}

function wrongLink(request: Request, world: World): WeChatAnswer | null {
  const { path, query = '', env_version: version } = request
  if (world.pages.length === 0) return refuse(85079)
  if (typeof path !== 'string' || !world.pages.includes(path.replace(/^\//, ''))) return refuse(40165, String(path))
  if (typeof query !== 'string' || !QUERY.test(query)) return refuse(40212, String(query))
  if (!VERSIONS.includes(version as string | undefined)) return refuse(40097, 'env_version')
  return runsOut(request, world) ? null : refuse(85401)
}

/** urllink.generate: an address of the browser build's page, where WeChat's opens the program. */
export function makeLink(request: Request, world: World): WeChatAnswer {
  const { path, query = '' } = request
  const page = String(path).replace(/^\//, '')
  return wrongLink(request, world) ?? accept({ url_link: `${world.homeUrl}/#/${page}?${String(query)}` })
}
