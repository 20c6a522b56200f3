/** Prints the page; a phone in WeChat cannot. */
export const printPage = (): void => undefined
