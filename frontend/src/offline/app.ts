/**
 * Lets the phone keep the application's own files (`frontend/worker.js`), so that a page that was closed opens again
 * without a line. Asked for by the phone's shell alone; a browser that cannot, or a place without TLS, goes without.
 */
export function keepApp(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('/sw.js').catch((error: unknown) => console.error(error))
}
