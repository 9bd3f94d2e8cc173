import { nextTick } from 'vue'

/** Brings the first thing that is wrong into view: the button that was pressed is often far below it. */
export async function revealFirstError(): Promise<void> {
  await nextTick()
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const alerts = [...document.querySelectorAll<HTMLElement>('[role=alert]')].filter(
    (e) => e.offsetParent !== null,
  )
  alerts[0]?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}
