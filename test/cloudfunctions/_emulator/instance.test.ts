import { resolve } from 'node:path'
import { Clock } from '../../../cloudfunctions/_emulator/clock'
import { Instance } from '../../../cloudfunctions/_emulator/functions/instance'

const file = resolve(__dirname, '../../fixtures/functions/rude/index.js')
const settings = { name: 'rude', file, timeoutSeconds: 5, memoryMb: 96, environment: {}, log: () => undefined }
const invocation = { id: '1', token: '', name: 'rude', openid: null, source: 'scf' as const }

/** Processes whose end this one waits for before it may end itself. */
const waitedFor = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'ProcessWrap').length

test('whoever stops a function does not itself end before that is done', async () => {
  const instance = new Instance({ ...settings, clock: new Clock(0) })
  expect(await instance.run({ how: 'well' }, invocation)).toEqual({ result: { how: 'well' } })
  // Between these nothing else can begin or end.
  const before = waitedFor()
  const stopping = instance.stop()
  expect(waitedFor()).toBe(before + 1)
  await stopping
  expect(instance.alive).toBe(false)
})
