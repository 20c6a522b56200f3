import type { HeldTie } from '@/domain/notice'

/** How two notices stand to each other, in words. */
export const tieWords = (tie: HeldTie | null): string => {
  if (tie === null) return '由机器判断'
  return tie.tie === 'same' ? '同一份文件' : '不是同一份文件'
}
