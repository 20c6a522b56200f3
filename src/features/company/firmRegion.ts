import { remember, remembered } from '@/platform/storage'

const KEY = 'huiqi.region'

export interface FirmRegion {
  code: string
  name: string
}

/** The firm's region as this phone keeps it, so that the list can begin there without asking first. */
export const firmRegion = (): FirmRegion | null => {
  const [code, name] = remembered(KEY).split(' ')
  return code && name ? { code, name } : null
}

/** Keeps the firm's region on this phone; null for none. */
export const keepFirmRegion = (region: FirmRegion | null): void =>
  remember(KEY, region === null ? '' : `${region.code} ${region.name}`)
