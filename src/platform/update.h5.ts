/** The browser takes the newest version by itself. */
export const offerUpdates = (): void => undefined
