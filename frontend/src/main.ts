import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { asProblem } from './api/problem'
import App from './App.vue'
import { i18n, setLanguage, storedLanguage } from './locales'
import { router } from './router'
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

await setLanguage(storedLanguage())
createApp(App).use(i18n).use(VueQueryPlugin, { queryClient: queries }).use(router).mount('#app')
