/** Scrolls a pane so that one of its parts stands in the middle, and moves nothing else. */
export function centre(pane: Element, part: Element): void {
  const [outer, inner] = [pane.getBoundingClientRect(), part.getBoundingClientRect()]
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollBy({
    top: inner.top - outer.top - (outer.height - inner.height) / 2,
    behavior: calm ? 'auto' : 'smooth',
  })
}
