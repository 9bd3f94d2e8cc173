import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { asProblem } from './api/problem'
import App from './App.vue'
import { i18n, setLanguage, storedLanguage } from './locales'
import { router } from './router'
import { toast } from './ui/toast'
import './theme/tokens.css'
import './theme/base.css'
import './theme/libraries.css'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      retry: (count, error) => asProblem(error).transient && count < 2,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
})

/* What found no line is asked for again as soon as there is one. */
window.addEventListener('online', () => {
  void queries.refetchQueries({ type: 'active', predicate: (query) => query.state.status === 'error' })
})

/* A new version was installed under an open page: its old parts are gone. Load the new one, once. */
window.addEventListener('vite:preloadError', (event) => {
  // Without a line there is no new version either, and a reload would lose the page that is open.
  if (!navigator.onLine) return toast(i18n.global.t('problem.network.offline'), 'failed')
  const last = Number(sessionStorage.getItem('sy.reloaded') ?? 0)
  if (Date.now() - last < 20_000) return
  event.preventDefault()
  sessionStorage.setItem('sy.reloaded', String(Date.now()))
  location.reload()
})

await setLanguage(storedLanguage())
createApp(App).use(i18n).use(VueQueryPlugin, { queryClient: queries }).use(router).mount('#app')
