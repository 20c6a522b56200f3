import { isDated } from '@/domain/time'
import type { Draft } from './draft'

const EXTENDS =
  /(?:延长|顺延|推迟|延期|延|提前|调整|变更|更正|修改|修正|改)(?:为|至|到)[^,。;]{0,12}$|(?:延长|顺延|推迟|延期|延至|调整|变更)[^,。;]{0,6}$/

/** After 延期 or 更正 only the new day counts: earlier days of the same people, told before it, go. */
export const withoutReplaced = (drafts: Draft[]): Draft[] => {
  const moved = drafts.filter(({ context }) => EXTENDS.test(context.lead))
  const isReplaced = (draft: Draft): boolean =>
    moved.some(
      (newer) =>
        newer !== draft &&
        !moved.includes(draft) &&
        newer.audience === draft.audience &&
        draft.context.mention.start < newer.context.mention.start &&
        isEarlier(draft, newer),
    )
  return drafts.filter((draft) => !isReplaced(draft))
}

const isEarlier = (draft: Draft, newer: Draft): boolean => {
  const [a, b] = [draft.context.mention.closes, newer.context.mention.closes]
  return a !== null && b !== null && isDated(a) && isDated(b) && a < b
}
