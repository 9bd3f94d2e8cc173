import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { i18n } from '@/locales'
import SignaturePad from './SignaturePad.vue'

const pen = new Proxy({}, { get: () => () => undefined, set: () => true })
afterEach(() => vi.restoreAllMocks())

it('is one file until something is drawn, and another one then', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['same size'])))
  HTMLCanvasElement.prototype.setPointerCapture = () => undefined
  const wrapper = mount(SignaturePad, { props: { modelValue: false }, global: { plugins: [i18n] } })
  const pad = wrapper.vm as unknown as { png: () => Promise<File> }
  const canvas = wrapper.get('[data-test="signature"]')
  const draw = async () => {
    await canvas.trigger('pointerdown')
    await canvas.trigger('pointermove')
    await canvas.trigger('pointerup')
  }
  await draw()
  const first = await pad.png()
  expect(await pad.png()).toBe(first)
  await draw()
  const second = await pad.png()
  expect(second).not.toBe(first)
  expect(second.size).toBe(first.size)
})
