import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { idempotencyKeys } from '@/api/ids'
import { allows, me } from '@/auth/can'
import { toast } from '@/ui/toast'
import { useWrite } from '@/ui/useWrite'
import { receive, type Doc } from './document.data'

/** 签收 by one's own unit: how many have signed, whether it is one's turn, and the signing. */
export function useReceive(item: () => Doc, done: () => unknown) {
  const { t } = useI18n()
  const keyOf = idempotencyKeys()
  const { busy, problem, run } = useWrite()
  const signed = computed(() => item().receipts.filter((r) => r.signedOn).length)
  const mine = computed(() => item().receipts.find((r) => r.unit.id === me.value?.unit?.id))
  const due = computed(() =>
    Boolean(mine.value && !mine.value.signedOn && allows(item(), 'document.receive')),
  )

  async function sign() {
    if (!(await run(() => receive(item(), {}, keyOf(item().row.id))))) return
    await done()
    toast(t('document.receipt.signed'))
  }
  return { busy, problem, signed, mine, due, sign }
}
