import { firmRegion, keepFirmRegion } from '@/features/company/firmRegion'

test('a phone that was told nothing keeps nothing', () => {
  expect(firmRegion()).toBeNull()
})

test('the phone keeps the region with its name, so that the list begins there without asking', () => {
  keepFirmRegion({ code: '320100', name: '示例市' })
  expect(firmRegion()).toEqual({ code: '320100', name: '示例市' })
  keepFirmRegion(null)
  expect(firmRegion()).toBeNull()
})
