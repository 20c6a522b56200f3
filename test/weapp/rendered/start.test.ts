import { isTooOld } from '@/platform/baseLibrary'
import { startWeapp, type Weapp } from '../harness/weapp'

type Modal = { title: string; content: string; success?: (answer: object) => void }

/** Starts the package on a phone of a base library, with an update manager that a test drives. */
async function startOn(SDKVersion: string, answer: { confirm: boolean } = { confirm: false }) {
  const modals: Modal[] = []
  let ready = (): void => undefined
  let applied = 0
  const { errors, stop } = await new Promise<Weapp>((resolve) => {
    // The way to the cloud is opened last.
    const cloud = { init: () => setImmediate(() => resolve(weapp)) }
    const weapp = startWeapp({
      callFunction: () => Promise.resolve({}),
      more: {
        cloud,
        getAppBaseInfo: () => ({ SDKVersion, theme: 'light' }),
        showModal: (modal: Modal) => (modals.push(modal), modal.success?.(answer), Promise.resolve(answer)),
        getUpdateManager: () => ({
          onUpdateReady: (run: () => void) => (ready = run),
          applyUpdate: () => (applied += 1),
        }),
      },
    })
  })
  stop()
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { modals, errors, applied: () => applied, arrive: () => (ready(), settle()) }
}

describe('a WeChat that is too old', () => {
  test('is told so in a friendly word, and the program goes on', async () => {
    const { modals, errors } = await startOn('2.32.2')
    expect(modals).toMatchObject([{ title: '微信版本较旧', content: expect.stringContaining('更新') }])
    expect(errors).toEqual([])
  })

  test('one that is new enough hears nothing', async () => {
    expect((await startOn('2.32.3')).modals).toEqual([])
  })

  test.each([
    ['2.32.3', false],
    ['2.33.0', false],
    ['3.0.0', false],
    ['10.0.0', false],
    ['2.32.2', true],
    ['2.9.5', true],
    ['1.99.99', true],
    ['', false],
    ['dev', false],
  ])('%s: %s', (version, old) => {
    expect(isTooOld(version)).toBe(old)
  })
})

describe('a new version', () => {
  test('is started when the reader agrees', async () => {
    const phone = await startOn('3.0.2', { confirm: true })
    await phone.arrive()
    expect(phone.modals).toMatchObject([{ title: '惠期有新版本', confirmText: '现在重启' }])
    expect(phone.applied()).toBe(1)
  })

  test('waits when the reader wants it later', async () => {
    const phone = await startOn('3.0.2', { confirm: false })
    await phone.arrive()
    expect([phone.modals.length, phone.applied()]).toEqual([1, 0])
  })
})
