import { ref } from 'vue'
import { problemText } from './problemText'
import { toast } from './toast'

/** A button's work: busy while it lasts, a word if it fails. */
export function useBusy() {
  const busy = ref(false)
  async function run(work: () => Promise<unknown>): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      await work()
    } catch (error) {
      toast(problemText(error), 'failed')
    } finally {
      busy.value = false
    }
  }
  return { busy, run }
}
