import { copy } from './clipboard'

/** WeChat saves no files for readers. */
export const canDownload = false

/** Gives a text to the reader: copied, where no file can be saved. */
export const download = (_name: string, _type: string, text: string): Promise<void> => copy(text, '已复制')
