/** Puts a path of this page into the browser's address without going anywhere, so that a copied or reloaded address is the same. */
export const keepInAddress = (path: string): void => window.history.replaceState(window.history.state, '', `#${path}`)
