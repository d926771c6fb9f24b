import { csrfToken } from '../api/client'

/** A form and not fetch: the gateway answers with a redirect to Keycloak, which the browser has to follow itself. */
export function logout() {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/logout'
  const token = document.createElement('input')
  token.type = 'hidden'
  token.name = '_csrf'
  token.value = csrfToken()
  form.append(token)
  document.body.append(form)
  form.submit()
}
