/** The absolute address of a link, null for none that may be fetched or shown. */
export const resolved = (link: string | undefined | null, base: string | null): string | null => {
  const text = (link ?? '').trim()
  if (text === '' || text.startsWith('#')) return null
  try {
    const url = base === null ? new URL(text) : new URL(text, base)
    const here = url.protocol === 'file:' && base?.startsWith('file:') === true
    return here || /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
