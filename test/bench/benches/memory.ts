import { SIZES, type Bench } from '../bench'

/** Megabytes of the emulator's whole process with its functions, after a hundred calls. */
export const memory: Bench = {
  name: 'memory',
  async run(stage) {
    const megabytes: { [size: string]: number } = {}
    for (const size of SIZES) {
      const cloud = await stage.at(size)
      for (let round = 0; round < 100; round += 1) await cloud.call('notices.feed', { limit: 20 })
      megabytes[size] = await cloud.memoryMb()
    }
    return megabytes
  },
}
