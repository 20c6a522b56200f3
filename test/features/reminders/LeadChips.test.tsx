import { DEFAULT_LEADS } from '@/domain/reminder'
import { LeadChips } from '@/features/reminders/LeadChips'
import { draw, leave } from '../../support/client/screen'
import { on, window } from '../../support/window'

afterEach(leave)

const dates = (today: string) => ({ windows: [window()], today: on(today), daysOff: [] })

const show = async (today: string, onChange = jest.fn()) => {
  const chips = <LeadChips leads={DEFAULT_LEADS} windowIds={null} dates={dates(today)} onChange={onChange} />
  return { screen: await draw(chips), onChange }
}

test('a time that is past can no longer be chosen and is not shown as chosen', async () => {
  const { screen, onChange } = await show('2025-12-20')
  expect(screen.all('lead-past').map((lead) => lead.textContent)).toEqual(['开始当天', '提前7天'])
  expect(screen.all('lead-on').map((lead) => lead.textContent)).toEqual(['提前3天', '提前1天'])
  await screen.tap('提前7天')
  expect(onChange).not.toHaveBeenCalled()
})

test.each([
  ['a chosen time is taken away', '提前3天', [7, 1]],
  ['another is put in its place in the row', '截止当天', [7, 3, 1, 0]],
])('%s', async (_name, words, leads) => {
  const { screen, onChange } = await show('2025-12-10')
  await screen.tap(words)
  expect(onChange).toHaveBeenCalledWith(leads)
})
