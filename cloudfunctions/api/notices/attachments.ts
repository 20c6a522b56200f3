import type { Attachment } from '@/contract/notices'

/** The address that a page's list of files puts behind a name. */
const ADDRESS = /[（(](https?:\/\/[^（）()]+)[）)]$/

/** A file by its name, with where it lies where the text says so. */
export const attachmentOf = (named: string): Attachment => {
  const [behind = '', url = null] = ADDRESS.exec(named) ?? []
  return { name: named.slice(0, named.length - behind.length).trim() || '附件', url }
}
