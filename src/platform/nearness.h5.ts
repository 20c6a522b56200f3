interface Seen {
  near: boolean
  /** In px. */
  height: number
}

const MARGIN = 700

const scrollerOf = (node: Element | null): Element | null => {
  if (node === null || node === document.body) return null
  return /auto|scroll/.test(getComputedStyle(node).overflowY) ? node : scrollerOf(node.parentElement)
}

/** Tells when the element of an id comes near the screen or leaves; answers how to stop. Old browsers tell nothing. */
export const watchNear = (id: string, tell: (seen: Seen) => void): (() => void) => {
  const node = document.getElementById(id)
  if (node === null || typeof IntersectionObserver === 'undefined') return () => undefined
  const observer = new IntersectionObserver(
    (entries) =>
      entries.forEach(({ isIntersecting, boundingClientRect }) =>
        tell({ near: isIntersecting, height: boundingClientRect.height }),
      ),
    // A margin reaches only beyond the root itself: the page that scrolls.
    { root: scrollerOf(node.parentElement), rootMargin: `${MARGIN}px 0px` },
  )
  observer.observe(node)
  return () => observer.disconnect()
}
