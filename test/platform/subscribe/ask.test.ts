import Taro from '@tarojs/taro'
import { askToSend } from '@/platform/subscribe'

const templates = [{ kind: 'deadline' as const, templateId: 'T1' }]

test('WeChat is asked in the very call, for the templates’ ids', async () => {
  const ask = jest.spyOn(Taro, 'requestSubscribeMessage').mockResolvedValue({ errMsg: 'ok', T1: 'accept' } as never)
  const asking = askToSend(templates)
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ tmplIds: ['T1'] }))
  expect(await asking).toEqual({ asked: true, results: [{ kind: 'deadline', result: 'accept' }] })
})

test('a refusal of WeChat is a value with words', async () => {
  jest.spyOn(Taro, 'requestSubscribeMessage').mockRejectedValue({ errCode: 20004, errMsg: 'fail' })
  expect(await askToSend(templates)).toEqual({ asked: false, words: expect.stringContaining('总开关') })
})
