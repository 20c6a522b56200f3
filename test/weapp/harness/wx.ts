export interface WxOptions {
  /** Runs a cloud function as the reader; resolves to what it returned. */
  callFunction(name: string, data: unknown): Promise<unknown>
  /** What WeChat's subscription sheet answers for each template. */
  subscribe?: (templateIds: string[]) => Record<string, string>
  /** What this phone's `wx` has besides, or instead. */
  more?: Record<string, unknown>
}

interface Callbacks {
  success?: (value: unknown) => void
  fail?: (error: unknown) => void
  complete?: (value: unknown) => void
}

const answer = (options: Callbacks | undefined, value: unknown) => {
  options?.success?.(value)
  options?.complete?.(value)
  return Promise.resolve(value)
}

const SYSTEM = {
  SDKVersion: '3.0.2',
  platform: 'android',
  system: 'Android 13',
  theme: 'light',
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 44,
  pixelRatio: 3,
  fontSizeSetting: 16,
  safeArea: { top: 44, bottom: 810, left: 0, right: 390, width: 390, height: 766 },
}

/** The part of `wx` that the package uses; anything else is missing, as on an old phone. */
export function fakeWx(options: WxOptions) {
  const navigations: string[] = []
  const cloudCalls: { name: string; data: unknown }[] = []
  const storage = new Map<string, unknown>()
  const go = (target: Callbacks & { url: string }) => (navigations.push(target.url), answer(target, { errMsg: 'ok' }))
  const quiet = (target?: Callbacks) => answer(target, { errMsg: 'ok' })
  /** Nothing is ever far from a screen that lays nothing out. */
  const watching = { relativeToViewport: () => watching, observe: () => undefined, disconnect: () => undefined }
  const wx = {
    cloud: {
      init: () => undefined,
      downloadFile: async ({ fileID }: { fileID: string }) => ({ tempFilePath: `wxfile://${fileID}` }),
      async callFunction({ name, data }: { name: string; data: unknown }) {
        cloudCalls.push({ name, data })
        return { errMsg: 'cloud.callFunction:ok', result: await options.callFunction(name, data), requestID: 'harness' }
      },
    },
    navigateTo: go,
    redirectTo: go,
    switchTab: go,
    navigateBack: quiet,
    showToast: quiet,
    hideToast: quiet,
    showModal: quiet,
    stopPullDownRefresh: quiet,
    setNavigationBarTitle: quiet,
    pageScrollTo: quiet,
    setClipboardData: quiet,
    makePhoneCall: quiet,
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    getSystemInfoSync: () => SYSTEM,
    getSystemInfo: (target: Callbacks) => answer(target, SYSTEM),
    getWindowInfo: () => SYSTEM,
    getDeviceInfo: () => SYSTEM,
    getAppBaseInfo: () => SYSTEM,
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getMenuButtonBoundingClientRect: () => ({ top: 48, bottom: 80, left: 290, right: 380, width: 90, height: 32 }),
    nextTick: (run: () => void) => setTimeout(run, 0),
    canIUse: () => true,
    onThemeChange: () => undefined,
    onAppShow: () => undefined,
    onNetworkStatusChange: () => undefined,
    onError: () => undefined,
    requestSubscribeMessage(target: Callbacks & { tmplIds: string[] }) {
      const results =
        options.subscribe?.(target.tmplIds) ?? Object.fromEntries(target.tmplIds.map((id) => [id, 'reject']))
      return answer(target, { errMsg: 'requestSubscribeMessage:ok', ...results })
    },
    createIntersectionObserver: () => watching,
    createSelectorQuery: () => ({ in: () => undefined, select: () => undefined, exec: () => undefined }),
    eventCenter: undefined,
  }
  return { wx: { ...wx, ...options.more }, navigations, cloudCalls }
}
