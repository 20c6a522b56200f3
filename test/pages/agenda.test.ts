import AgendaPage from '@/pages/agenda'
import { entry, monthOf } from '../support/client/agenda'
import { fakeCloud } from '../support/client/cloud'
import { openPage } from '../support/client/page'

test('the agenda is asked for anew each time it comes to the front, for the month that is shown', async () => {
  const cloud = fakeCloud({ 'agenda.month': ({ month }) => monthOf(month, [entry('2025-12-23')]) })
  const page = await openPage(AgendaPage, 'pages/agenda/index')
  expect(page.all('entry')).toHaveLength(1)
  await page.tap('下个月')
  await page.happens('onShow')
  await page.happens('onPullDownRefresh')
  const months = cloud.of('agenda.month').map((data) => (data as { month: string }).month)
  expect(months.slice(-4)).toEqual(['2025-12', '2026-01', '2026-01', '2026-01'])
  await page.close()
})
