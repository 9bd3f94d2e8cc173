import { beforeEach, describe, expect, it } from 'vitest'
import { effectScope, nextTick, reactive } from 'vue'
import { clearAllDrafts, keepDraft, readDraft } from './draft'

beforeEach(() => sessionStorage.clear())

/** A form as a dialog has it: gone with its scope, as by a reload or a new sign-in. */
function form() {
  const scope = effectScope()
  const made = scope.run(() => {
    const fields = reactive(readDraft<{ text: string }>('act.me.1.report') ?? { text: '' })
    return { fields, forget: keepDraft('act.me.1.report', () => ({ ...fields })) }
  })!
  return { ...made, leave: () => scope.stop() }
}

describe('drafts', () => {
  it('brings back what was typed and not sent', async () => {
    const first = form()
    first.fields.text = '已完成路面硬化'
    await nextTick()
    first.leave()
    expect(form().fields.text).toBe('已完成路面硬化')
  })
  it('forgets what was sent', async () => {
    const first = form()
    first.fields.text = '已完成'
    await nextTick()
    first.forget()
    first.fields.text = '仍在变化'
    await nextTick()
    first.leave()
    expect(form().fields.text).toBe('')
  })
  it('is another for another form, and all go with the sign-out', async () => {
    form().fields.text = '甲'
    await nextTick()
    expect(readDraft('act.me.2.report')).toBeNull()
    clearAllDrafts()
    expect(readDraft('act.me.1.report')).toBeNull()
  })
})
