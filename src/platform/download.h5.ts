export const canDownload = true

const RELEASED_MS = 10_000

/** Gives a text to the reader as a file. */
export const download = (name: string, type: string, text: string): Promise<void> => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), RELEASED_MS)
  return Promise.resolve()
}
