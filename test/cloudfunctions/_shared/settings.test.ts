import { chosenTemplates, saveTemplate } from '../../../cloudfunctions/_shared/repositories/settings'
import { readAnswer } from '../../../cloudfunctions/_shared/messenger'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { reachEmulator } from '../../support/sdkEnvironment'

jest.setTimeout(60_000)

const template = {
  templateId: 'mine',
  page: 'pages/notice/index',
  digestPage: 'pages/me/index',
  fields: { title: 'thing1', action: 'thing2', closes: 'date3', left: 'thing4' },
}

describe('a template that staff choose', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud()
    reachEmulator(cloud.emulator.url)
  })
  afterAll(() => cloud.stop())

  test('is kept with a preview where it can carry its messages, and not at all where it cannot', async () => {
    expect(await saveTemplate('deadline', template)).toMatchObject({
      fits: true,
      preview: { date3: '2025年12月23日 17:00' },
    })
    expect(await saveTemplate('deadline', { ...template, templateId: '' })).toMatchObject({ fits: false })
    expect(await chosenTemplates()).toEqual({ deadline: template })
  })
})

describe('WeChat’s answer', () => {
  test.each<[string, unknown, object]>([
    ['of the SDK', { errCode: 0, errMsg: 'ok' }, { outcome: 'accepted' }],
    [
      'of the HTTP interface',
      { errcode: 43101, errmsg: 'refuse' },
      { outcome: 'refused', code: 43101, words: 'refuse' },
    ],
    ['without a code is no answer', {}, { outcome: 'refused', code: null }],
  ])('%s', (_of, answer, expected) => expect(readAnswer(answer)).toMatchObject(expected))
})
