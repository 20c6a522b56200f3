const KEY = 'huiqi.devOpenid'
const FIRST_READER = 'reader-1'

const named = (): string | null => /[?&]openid=([0-9A-Za-z_-]{1,64})/.exec(window.location.href)?.[1] ?? null

/** Who the browser pretends to be in front of the emulator: `?openid=` once, kept from then on. */
export const devOpenid = (): string => {
  const chosen = named()
  if (chosen !== null) window.localStorage.setItem(KEY, chosen)
  return chosen ?? window.localStorage.getItem(KEY) ?? FIRST_READER
}
