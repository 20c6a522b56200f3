import { byWorth } from '@/domain/reminder'
import type { Worth } from '@/domain/reminder'
import type { DatedClose } from '@/domain/time'

const worth = (id: string, kind: Worth['kind'], closes: string | null, benefit: string | null = null): Worth => ({
  id,
  kind,
  closes: closes as DatedClose | null,
  benefit,
})

test('the last credit goes to a change, then the nearest close, then the largest benefit', () => {
  const all = [
    worth('match', 'match', null, '最高1亿元'),
    worth('poor', 'deadline', '2025-12-20', '最高50万元'),
    worth('rich', 'deadline', '2025-12-20', '最高1,000万元'),
    worth('far', 'deadline', '2025-12-23', '最高1亿元'),
    worth('noon', 'deadline', '2025-12-20T12:00'),
    worth('change', 'change', '2026-01-15'),
  ]
  expect([...all].sort(byWorth).map(({ id }) => id)).toEqual(['change', 'noon', 'rich', 'poor', 'far', 'match'])
})
