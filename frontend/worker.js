/* global self, caches, fetch, location, URL, setTimeout */
/* The application's own files, kept on a phone so that it opens without a line. Nothing of the server's answers is
   kept, and nothing but these files, the phone's pages and the one after signing out goes through here: not the API, not the
   sign-in.
   `worker.config.ts` writes what the build is made of into the first line and puts it at /sw.js. */
const { version, start, files } = self.BUILD
const name = `sy-${version}`
const page = '/index.html'

async function keep(store, path) {
  // A file of /assets/ is called by its content: what an older build kept is the same.
  const known = path === page ? undefined : await caches.match(path)
  const answer = known ?? (await fetch(path, path === page ? { cache: 'no-cache' } : undefined))
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  if (path === page && !(await answer.clone().text()).includes(start)) throw new Error('another build by now')
  await store.put(path, answer)
}

/** One after the other: the page that is open needs the line more. What fails is tried again at the next start. */
async function install() {
  const store = await caches.open(name)
  for (const path of [...files, page]) await keep(store, path)
  await self.skipWaiting()
}

/** A page may still be open on the build before this one: its files stay, those before it go. */
async function activate() {
  const older = (await caches.keys()).filter((one) => one.startsWith('sy-') && one !== name)
  await Promise.all(older.slice(0, -1).map((one) => caches.delete(one)))
  await self.clients.claim()
}

const file = async (request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

/** The server first, so that nobody stays on an old build; the kept page when there is no answer in five seconds. */
async function open(request) {
  const asked = fetch(request)
  const answer = await Promise.race([
    asked.catch(() => undefined),
    new Promise((late) => setTimeout(late, 5000)),
  ])
  if (answer && answer.status < 500) return answer
  return (await (await caches.open(name)).match(page)) ?? answer ?? asked
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(file(request))
  else if (request.mode === 'navigate' && /^\/(m(\/|$)|signed-out$)/.test(pathname))
    event.respondWith(open(request))
})
