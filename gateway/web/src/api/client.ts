import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as ReportPaths } from './generated/report'
import type { paths as ReviewPaths } from './generated/review'
import type { paths as WorkflowPaths } from './generated/workflow'
import { Problem } from './problem'

/** The only file that knows fetch. It is looked up late, or a test's stub would never see a request. */
const options = { baseUrl: globalThis.location?.origin ?? '', fetch: (request: Request) => globalThis.fetch(request) }

const rules: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-XSRF-TOKEN', csrfToken())
    request.headers.set('Accept', 'application/json, application/problem+json')
  },
  async onResponse({ response }) {
    if (!response.ok) throw await Problem.from(response)
  },
}

export const report = createClient<ReportPaths>(options)
export const review = createClient<ReviewPaths>(options)
export const workflow = createClient<WorkflowPaths>(options)
for (const client of [report, review, workflow]) client.use(rules)

/** The body of an answer; a refusal has thrown before. */
export const body = <T>({ data }: { data?: T }) => data as T

/** The gateway's cookie for session requests; its value goes back in a header. */
export function csrfToken() {
  return decodeURIComponent(document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '')
}

/** Reads what no service describes in its OpenAPI (the gateway's own /api/me). */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await globalThis.fetch(path, { signal, headers: { Accept: 'application/json' } })
  if (!response.ok) throw await Problem.from(response)
  return response.json()
}

/** Sends files with progress, which fetch cannot tell. Answers the body, or throws the Problem. */
export function upload<T>(method: 'PUT' | 'POST', path: string, form: FormData, progress: (percent: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, path)
    request.setRequestHeader('Accept', 'application/json, application/problem+json')
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken())
    request.upload.onprogress = event => event.lengthComputable && progress(Math.round((event.loaded / event.total) * 100))
    request.onerror = () => reject(Problem.of('unreachable'))
    request.onload = () => {
      const answer = new Response(request.responseText, {
        status: request.status,
        headers: { 'content-type': request.getResponseHeader('content-type') ?? '' },
      })
      if (answer.ok) resolve(request.responseText ? JSON.parse(request.responseText) : undefined)
      else void Problem.from(answer).then(reject)
    }
    progress(0)
    request.send(form)
  })
}
