/** Does the same for each of a list, so many at a time, and stops taking more where `goesOn` says so. */
export const inParallel = async <T>(
  list: readonly T[],
  atOnce: number,
  each: (item: T) => Promise<void>,
  goesOn: () => boolean = () => true,
): Promise<void> => {
  let next = 0
  const lane = async () => {
    while (next < list.length && goesOn()) {
      const item = list[next++] as T
      await each(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, lane))
}
