/** Runs each time the network is back. */
export const onNetworkBack = (run: () => void): void => window.addEventListener('online', run)
