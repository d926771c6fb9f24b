import { csrfToken } from '../api/client'

/** The gateway ends its session and tells where Keycloak's ends: a script may not follow a redirect to another origin. */
export async function logout() {
  const answer = await globalThis.fetch('/logout', { method: 'POST', headers: { 'X-XSRF-TOKEN': csrfToken() } }).catch(() => undefined)
  const { location } = answer?.ok ? await answer.json().catch(() => ({})) as { location?: string } : {}
  window.location.assign(location ?? '/')
}
