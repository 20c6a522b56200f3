import { toBuffer } from 'qrcode'
import { refuse, type WeChatAnswer } from './answer'
import type { Request, World } from './world'

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const VERSIONS = [undefined, 'release', 'trial', 'develop']
const USUAL_WIDTH = 430
const SMALLEST_WIDTH = 280
const LARGEST_WIDTH = 1280

function wrongCode({ scene, page, check_path, env_version, width }: Request, { pages }: World): WeChatAnswer | null {
  if (typeof scene !== 'string' || !SCENE.test(scene)) return refuse(40169, `scene ${String(scene)}`)
  const named = page === undefined ? pages[0] : page
  if (typeof named !== 'string' || /^\/|\?/.test(named)) return refuse(41030, String(page))
  if (check_path !== false && !pages.includes(named)) return refuse(41030, named)
  if (!VERSIONS.includes(env_version as string | undefined)) return refuse(40097, 'env_version')
  const px = width ?? USUAL_WIDTH
  if (!Number.isInteger(px) || (px as number) < SMALLEST_WIDTH || (px as number) > LARGEST_WIDTH)
    return refuse(40097, 'width')
  return null
}

/** wxacode.getUnlimited: a picture that leads a camera to the browser build's page, where WeChat's leads into the program. */
export async function makeCode(request: Request, world: World): Promise<WeChatAnswer> {
  const wrong = wrongCode(request, world)
  if (wrong) return wrong
  const page = String(request.page ?? world.pages[0])
  const address = `${world.homeUrl}/#/${page}?scene=${encodeURIComponent(String(request.scene))}`
  const width = Number(request.width ?? USUAL_WIDTH)
  return { contentType: 'image/png', body: await toBuffer(address, { type: 'png', width, margin: 2 }) }
}
