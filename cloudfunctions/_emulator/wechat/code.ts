import { toBuffer } from 'qrcode'
import { refuse, type WeChatAnswer } from './answer'
import type { Request, World } from './world'

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const VERSIONS = [undefined, 'release', 'trial', 'develop']
const USUAL_WIDTH = 430
const SMALLEST_WIDTH = 280
const LARGEST_WIDTH = 1280

const isWidth = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= SMALLEST_WIDTH && (value as number) <= LARGEST_WIDTH

function isPage(page: unknown, checked: boolean, pages: string[]): boolean {
  if (typeof page !== 'string' || page === '' || /^\/|\?/.test(page)) return false
  return !checked || pages.includes(page)
}

function wrongCode(request: Request, { pages }: World): WeChatAnswer | null {
  const { scene, page = pages[0], env_version: version, width = USUAL_WIDTH } = request
  if (typeof scene !== 'string' || !SCENE.test(scene)) return refuse(40169, `scene ${String(scene)}`)
  if (!isPage(page, request.check_path !== false, pages)) return refuse(41030, String(page))
  if (!VERSIONS.includes(version as string | undefined)) return refuse(40097, 'env_version')
  return isWidth(width) ? null : refuse(40097, 'width')
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
