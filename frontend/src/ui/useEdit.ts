import { computed, ref, shallowRef, toRaw, watch, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ApiProblem } from '@/api/problem'
import { toast } from './toast'
import { useUnsaved } from './useUnsaved'
import { renews } from './useWrite'

const text = (value: unknown) =>
  JSON.stringify(value, (_, v: unknown) => (v === '' || v === null ? undefined : v)) ?? ''
const same = (a: unknown, b: unknown) => text(a) === text(b)
const plain = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)

/** What others wrote, but what was typed where something was typed. */
function merge(was: unknown, typed: unknown, now: unknown): unknown {
  if (same(was, typed)) return now
  if (!plain(typed) || !plain(now)) return typed
  const before = plain(was) ? was : {}
  const keys = new Set([...Object.keys(typed), ...Object.keys(now)])
  return Object.fromEntries([...keys].map((k) => [k, merge(before[k], typed[k], now[k])]))
}

/**
 * A page that changes a record, or writes a new one. The record is copied into the form; what is read again later comes
 * in only while nothing was typed. So a save names the version that the person saw (`held`), and the server refuses it
 * when somebody wrote meanwhile: `renew` then takes that over and leaves what was typed. Leaving asks first.
 */
export function useEdit<F extends object, T extends { id: string; version: number }>(of: {
  form: F
  record: () => T | null | undefined
  read: (record: T) => Partial<F>
  problem: ShallowRef<ApiProblem | null>
  reload: () => Promise<unknown>
}) {
  const { t } = useI18n()
  renews(of.problem)
  const copy = () => JSON.parse(JSON.stringify(toRaw(of.form))) as Partial<F>
  const held = shallowRef<T>()
  const base = ref<unknown>(copy())
  const dirty = computed(() => !same(of.form, base.value))
  const saved = () => (base.value = copy())

  watch(
    of.record,
    (now) => {
      if (!now || (now.id === held.value?.id && dirty.value)) return
      held.value = now
      Object.assign(of.form, of.read(now))
      saved()
    },
    { immediate: true },
  )

  async function renew() {
    await of.reload()
    const now = of.record()
    if (!now || now.version === held.value?.version) return
    const fresh = of.read(now)
    const was = base.value as Record<string, unknown>
    const typed = of.form as Record<string, unknown>
    const merged = Object.entries(fresh).map(([k, v]) => [k, merge(was[k], typed[k], v)])
    base.value = JSON.parse(JSON.stringify({ ...was, ...fresh }))
    held.value = now
    Object.assign(of.form, Object.fromEntries(merged))
    of.problem.value = null
    toast(t('ui.conflict.renewed'))
  }

  return { held, dirty, saved, renew, guard: useUnsaved(() => dirty.value) }
}
