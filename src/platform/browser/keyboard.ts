/** What a finger can tap, by the roles that components give. */
const TAPPED = '[role="button"],[role="radio"],[role="checkbox"]'

const makeReachable = (root: ParentNode): void =>
  root.querySelectorAll(`:is(${TAPPED}):not([tabindex])`).forEach((node) => node.setAttribute('tabindex', '0'))

const press = (event: KeyboardEvent): void => {
  const target = event.target as HTMLElement
  if ((event.key !== 'Enter' && event.key !== ' ') || !target.matches(TAPPED)) return
  event.preventDefault()
  target.click()
}

/** A desk has no finger: everything that can be tapped is reached by Tab and pressed by Enter or the space bar. */
export const listenToKeys = (): void => {
  makeReachable(document)
  new MutationObserver(() => makeReachable(document)).observe(document.body, { childList: true, subtree: true })
  document.addEventListener('keydown', press)
}
