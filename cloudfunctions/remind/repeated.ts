const TRIES = 3

/** Tries again a write that may be repeated: after a lost answer of the database nobody knows whether it was done. */
export const repeated = async <T>(write: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await write()
    } catch (thrown) {
      if (tries === TRIES) throw thrown
    }
  }
}
