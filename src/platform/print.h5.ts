/** Prints the page. */
export const printPage = (): void => window.print()
