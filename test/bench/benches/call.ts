import { measure, rounded, timed, type Bench } from '../bench'

const COLD_ROUNDS = 5

/** A function call by itself: the first of a fresh emulator, and one after many. */
export const call: Bench = {
  name: 'call',
  async run(stage) {
    const cold: number[] = []
    for (let round = 0; round < COLD_ROUNDS; round += 1) {
      const cloud = await stage.fresh(`cold-${round}`)
      cold.push(await timed(() => cloud.call('reader.get', {})))
      await cloud.stop()
    }
    const cloud = await stage.fresh('warm')
    const warm = await measure(300, () => cloud.call('reader.get', {}))
    await cloud.stop()
    return { cold: rounded(cold.sort((a, b) => a - b)[COLD_ROUNDS >> 1] ?? 0), warm }
  },
}
