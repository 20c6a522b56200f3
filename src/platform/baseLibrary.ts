/** The first base library that asks for privacy consent; below it calendar and subscriptions may be missing. */
const LEAST = [2, 32, 3]

/** Whether a version such as '2.30.1' is below the least that works in full. What is no version is not judged. */
export const isTooOld = (version: string): boolean => {
  const parts = version.split('.').map(Number)
  if (parts.length !== LEAST.length || parts.some(isNaN)) return false
  const differing = LEAST.findIndex((least, i) => parts[i] !== least)
  return differing >= 0 && (parts[differing] ?? 0) < (LEAST[differing] ?? 0)
}
