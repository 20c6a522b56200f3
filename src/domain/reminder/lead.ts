/** When a reader wants to hear of a window: on its opening day, or 7, 3, 1 or 0 days before its close. */
export const LEADS = ['open', 7, 3, 1, 0] as const
export type Lead = (typeof LEADS)[number]
export const DEFAULT_LEADS: Lead[] = [7, 3, 1]
