import { decodeEntries, idsOf, sessionPath } from './link'
import { session, useSession } from './useSession'

interface Address {
  ids: string
  notice: string
  answers: string
}

/** Opens what an address names: its rules, with its entries; without any, with what the firm's profile answers. */
export const useSitting = ({ ids, notice, answers }: Address): (() => void) => {
  const open = useSession((state) => state.open)
  return () => {
    const entries = answers === '' ? null : decodeEntries(answers)
    void open(notice === '' ? { ids: idsOf(ids) } : { noticeId: notice }, entries)
  }
}

/** The card that a friend gets: it opens the same rules with the same entries, and holds nothing else. */
export const sharedCard = (): { title: string; path: string } => {
  const { rules, entries } = session.getState()
  const [first] = rules ?? []
  const title = first ? `补贴测算：${first.title}` : '惠期：补贴测算'
  return {
    title,
    path: sessionPath(
      (rules ?? []).map(({ id }) => id),
      entries,
    ),
  }
}
