import { useI18n } from 'vue-i18n'
import { idempotencyKeys } from '@/api/ids'
import { useBusy } from '@/ui/busy'
import { toast } from '@/ui/toast'
import { answerNone, useCollectionsChanged } from './collection.data'

/** A unit's answer 无需求 to a collecting, on whatever screen. */
export function useNone(id: () => string) {
  const { t } = useI18n()
  const changed = useCollectionsChanged()
  const keyOf = idempotencyKeys()
  const { busy, run } = useBusy()
  const none = () =>
    run(async () => {
      await answerNone(id(), keyOf(id()))
      await changed()
      toast(t('collection.noneSent'))
    })
  return { busy, none }
}
