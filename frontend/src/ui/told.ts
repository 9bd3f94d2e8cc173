import {
  getCurrentInstance,
  hasInjectionContext,
  inject,
  onScopeDispose,
  provide,
  shallowReactive,
  watch,
} from 'vue'
import type { InjectionKey } from 'vue'

/**
 * The texts of errors that stand at the fields of a form just now. A field says it of itself (`useTold`), so what is
 * left over is known without a list that somebody keeps: it is told in the form's note (ProblemNote), and no error is
 * ever hidden.
 */
type Told = Map<symbol, readonly string[]>
const told: InjectionKey<Told> = Symbol('told')
/** Of forms that write without `useWrite`. */
const page: Told = shallowReactive(new Map())
/** A component does not inject what it provides itself. */
const own = new WeakMap<object, Told>()

/** The fields further down are those of this form. */
export function provideTold() {
  const all: Told = shallowReactive(new Map())
  own.set(getCurrentInstance()!, all)
  provide(told, all)
}

function within(): Told {
  const me = getCurrentInstance()
  return (me && own.get(me)) ?? (hasInjectionContext() ? inject(told, page) : page)
}

/** What stands at the fields of this form. */
export function useAllTold(): () => string[] {
  const all = within()
  return () => [...all.values()].flat()
}

/** These texts stand at a field as long as the component is there. */
export function useTold(texts: () => readonly (string | undefined)[]) {
  const all = within()
  const me = Symbol()
  const now = () => texts().filter((text): text is string => Boolean(text))
  watch(now, (said) => (said.length ? all.set(me, said) : all.delete(me)), { immediate: true })
  onScopeDispose(() => all.delete(me))
}
