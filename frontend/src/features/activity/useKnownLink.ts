import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLink, type LinkKind } from '@/api/lookup'

/** The record that a link names. One that is not one's to see keeps its place and has no name. */
export function useKnownLink(kind: LinkKind, id: MaybeRefOrGetter<string | null | undefined>) {
  const { t } = useI18n()
  const link = useLink(kind, id)
  return computed(() => {
    const now = toValue(id)
    if (!now) return []
    if (link.data.value?.id === now) return [link.data.value]
    return link.isError.value ? [{ id: now, name: t('activity.hiddenLink'), code: '' }] : []
  })
}
