const quick = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Brings the piece with this id into view. */
export const scrollToId = (id: string): void => {
  requestAnimationFrame(() => {
    document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: quick() ? 'auto' : 'smooth' })
  })
}
