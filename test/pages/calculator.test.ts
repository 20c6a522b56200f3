import CalculatorPage from '@/pages/calculator'
import { fakeCloud } from '../support/client/cloud'
import { NOW } from '../support/client/notices'
import { openPage } from '../support/client/page'
import { rule } from '../support/client/rule'

test('the rules are asked for anew each time the page comes to the front, and what was typed stays', async () => {
  const cloud = fakeCloud({ 'rules.list': () => ({ rules: [rule()], now: NOW }) })
  const page = await openPage(CalculatorPage, 'pages/calculator/index')
  await page.type('2600')
  await page.happens('onShow')
  expect(cloud.of('rules.list')).toHaveLength(2)
  expect(page.all('result-figure')[0]?.textContent).toBe('260 万元')
  await page.close()
})
