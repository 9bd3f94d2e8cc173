import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { VantResolver } from '@vant/auto-import-resolver'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'
import { chunks } from './chunks.config.ts'
import { phoneWorker } from './worker.config.ts'

/** Vant's style sheet names an icon font on another site. We use none of its icons, and call no other site. */
const noForeignFonts = {
  name: 'no-foreign-fonts',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/vant\/.*\.css/.test(id) && code.includes('@font-face')
      ? code.replace(/@font-face\s*\{[^}]*\}/g, '')
      : undefined,
}

const backend = process.env.SHUANGYONG_API ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [
    noForeignFonts,
    vue(),
    // Both libraries come in component by component, so that the phone never loads Element Plus.
    Components({
      dirs: [],
      dts: false,
      resolvers: [ElementPlusResolver({ importStyle: 'css', directives: false }), VantResolver()],
    }),
    phoneWorker(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_I18N_FULL_INSTALL__: 'true',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: chunks } },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': { target: backend } } },
  preview: { host: '127.0.0.1', port: 4173, proxy: { '/api': { target: backend } } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    restoreMocks: true,
    server: { deps: { inline: ['element-plus'] } },
  },
})
