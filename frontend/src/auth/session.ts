import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { clientConfig } from '@/api/config'

/* The only file that sees a token. Others ask it to put the bearer on a request, or to sign in or out.
   Tokens live in session storage: gone with the tab, kept over a reload. */

interface Place {
  place: string
}

/* A person went, and the provider may not know it: the next to sign in here is asked who they are. */
const owed = 'sy.signOutOwed'

let manager: Promise<UserManager> | null = null
let leaving = false

async function create(): Promise<UserManager> {
  const config = await clientConfig()
  const users = new UserManager({
    authority: config.authority,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/auth/callback`,
    post_logout_redirect_uri: `${location.origin}/signed-out`,
    response_type: 'code',
    scope: 'openid profile',
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 45,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  })
  await users.clearStaleState()
  return users
}

function users(): Promise<UserManager> {
  manager ??= create().catch((error: unknown) => {
    manager = null
    throw error
  })
  return manager
}

async function current(): Promise<User | null> {
  const user = await (await users()).getUser()
  return user && !user.expired ? user : null
}

let renewing: Promise<boolean> | null = null

/** Gets a fresh token without the person noticing. False when only a new sign-in helps. */
export function renew(): Promise<boolean> {
  renewing ??= users()
    .then(async (u) => ((await u.getUser())?.refresh_token ? u.signinSilent() : null))
    .then((user) => user !== null)
    .catch(() => false)
    .finally(() => (renewing = null))
  return renewing
}

/** Puts the bearer on a request, if there is one. */
export async function authorize(setHeader: (name: string, value: string) => void): Promise<void> {
  let user = await current()
  if (!user && (await renew())) user = await current()
  if (user) setHeader('Authorization', `Bearer ${user.access_token}`)
}

export async function signedIn(): Promise<boolean> {
  return (await current()) ? true : renew()
}

/** Whose session this is, as far as can be known without a line; nobody's when it has run out. */
export async function holder(): Promise<string | null> {
  const user = await (await users()).getUser()
  if (!user) return null
  // A token that can be renewed says until when; of another provider's, only the short one is known.
  const until = Number(readClaims(user.refresh_token).exp) * 1000
  return !user.expired || until > Date.now() ? user.profile.sub : null
}

/** Goes to the provider's page; comes back to `place`. */
export async function signIn(place: string, language: string): Promise<void> {
  leaving = true
  try {
    await (
      await users()
    ).signinRedirect({
      state: { place } satisfies Place,
      ui_locales: language === 'en' ? 'en' : 'zh-CN',
      prompt: localStorage.getItem(owed) ? 'login' : undefined,
    })
  } catch (error) {
    leaving = false
    throw error
  }
}

/** The session ended on the server: sign in again and come back to the same place. Asked many times, goes once. */
export function signInAgain(): void {
  if (leaving) return
  leaving = true
  void users()
    .then((u) => u.removeUser())
    .then(() => signIn(location.pathname + location.search, document.documentElement.lang))
    .catch(() => (leaving = false))
}

/** Completes the sign-in at the callback address and tells the place to go on at. */
export async function completeSignIn(): Promise<string> {
  const user = await (await users()).signinCallback()
  localStorage.removeItem(owed)
  const place = (user?.state as Place | undefined)?.place
  return place?.startsWith('/') && !place.startsWith('//') ? place : '/'
}

/** The callback was opened by hand or twice (a reload, the back button): the answer in it is used up. */
export const alreadySignedIn = () => signedIn().catch(() => false)

/** Goes by the provider, so that its session ends too. What this tab holds of the person is gone before, line or none. */
export async function signOut(): Promise<void> {
  leaving = true
  localStorage.setItem(owed, '1')
  const u = await users().catch(() => null)
  const user = await u?.getUser()
  sessionStorage.clear()
  try {
    if (!u || !user || !navigator.onLine) throw new Error('the provider is not asked')
    await u.signoutRedirect({ id_token_hint: user.id_token, state: 'out' })
  } catch {
    location.assign('/signed-out')
  }
}

/** At the page after signing out: the provider sent us here, with the word we gave it, so its session has ended. */
export async function completeSignOut(): Promise<void> {
  if (!new URLSearchParams(location.search).has('state')) return
  const answer = await (await users()).signoutCallback()
  if (answer && !answer.error) localStorage.removeItem(owed)
}

export interface Account {
  name: string | null
  username: string | null
  unit: string | null
}

/** What the provider says of the person; only for the page that the server gives no answer for. */
export async function whoAmI(): Promise<Account> {
  const user = await current()
  const claims = { ...readClaims(user?.access_token), ...user?.profile } as Record<string, unknown>
  const text = (v: unknown) => (typeof v === 'string' && v ? v : null)
  return { name: text(claims.name), username: text(claims.preferred_username), unit: text(claims.unit) }
}

function readClaims(token: string | undefined): Record<string, unknown> {
  try {
    const part = token!.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')
    const bytes = Uint8Array.from(atob(part), (c) => c.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  } catch {
    return {}
  }
}
