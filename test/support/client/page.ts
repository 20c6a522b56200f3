import { createPageConfig, Current } from '@tarojs/runtime'
import type { PageInstance } from '@tarojs/runtime'
import type { ComponentType } from 'react'
import type { ShareCard } from '@/domain/share'
import { screenOf, settled } from './screen'
import type { Screen } from './screen'

type Hook = 'onPullDownRefresh' | 'onReachBottom' | 'onShow'

export interface OpenPage extends Screen {
  /** What WeChat does to a page: pull, reach the end, bring to the front. */
  happens: (hook: Hook) => Promise<void>
  shared: () => ShareCard
  close: () => Promise<void>
}

let started = false

/** The app's root stands in the document once, as in a browser. */
const start = async (): Promise<void> => {
  if (started) return
  started = true
  document.body.innerHTML = '<div id="app"></div>'
  await settled(() => Current.app?.onLaunch?.({}))
}

/** Opens a page the way Taro does: load with the address's words, then show. */
export const openPage = async (
  page: ComponentType,
  path: string,
  params: Record<string, string> = {},
): Promise<OpenPage> => {
  await start()
  const config = { enableShareAppMessage: true }
  const opened = createPageConfig(page as never, path, {}, config as never) as PageInstance
  await settled(() => opened.onLoad?.(params))
  await settled(() => opened.onShow?.())
  const root = document.getElementById(path)
  if (root === null) throw new Error(`${path} did not open`)
  return {
    ...screenOf(root),
    happens: (hook) => settled(() => opened[hook]?.()),
    shared: () => opened.onShareAppMessage?.({ from: 'menu', webViewUrl: '' }) as unknown as ShareCard,
    close: () => settled(() => opened.onUnload?.()),
  }
}
