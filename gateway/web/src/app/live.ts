import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

type Hint = { type: string; reportId?: string | null }

/** Which families of queries an event may have changed; what stands here under no prefix changes nothing on a page. */
const affected: [prefix: string, families: string[]][] = [
  // A task brings the report it is about to its group; the light of an item is its task's.
  ['task.', ['task', 'timeline', 'process', 'dashboard', 'report', 'rectification']],
  ['deadline.', ['task', 'timeline', 'dashboard', 'rectification']],
  ['report.', ['report', 'task', 'timeline', 'process', 'dashboard', 'opinion']],
  ['opinion.', ['opinion', 'timeline', 'task']],
  ['escalation.', ['report', 'timeline', 'process']],
  ['appraisal.', ['ballot', 'report', 'timeline']],
  ['ballot.', ['ballot', 'timeline', 'grade', 'task']],
  ['grade.', ['grade', 'timeline', 'dashboard', 'report']],
  ['rectification.', ['rectification', 'timeline', 'dashboard']],
  ['plan.', ['rectification', 'timeline', 'dashboard']],
  ['item.', ['rectification', 'timeline', 'dashboard']],
  ['cycle.', ['cycle', 'report', 'task', 'timeline', 'dashboard']],
  ['organisation.', ['organisation']],
  // Some events may have been missed: everything is asked again.
  ['resync', ['task', 'timeline', 'process', 'dashboard', 'report', 'opinion', 'ballot', 'grade', 'rectification', 'cycle']],
]

/** The second look: another service may learn of the fact a moment after the one that told it. */
const secondLook = 1_500
const polling = 60_000

/** Events carry ids, never data: each page asks again, so that rights stay with the query. */
export function useLive(on: boolean) {
  const queries = useQueryClient()
  useEffect(() => {
    if (!on || typeof EventSource === 'undefined') return
    const refresh = refresher(queries)
    const channel = new BroadcastChannel('shuping-live')
    channel.onmessage = ({ data }) => refresh(data as Hint)
    const stop = new AbortController()
    holdStream(stop.signal, hint => { channel.postMessage(hint); refresh(hint) }, () => void queries.invalidateQueries())
    return () => { stop.abort(); channel.close() }
  }, [on, queries])
}

/** One stream per browser: the window that holds the lock listens for all of them. */
function holdStream(signal: AbortSignal, tell: (hint: Hint) => void, poll: () => void) {
  const listen = () => new Promise<void>(done => {
    let stream = open()
    function open() {
      const source = new EventSource('/api/live')
      source.onmessage = event => tell(JSON.parse(event.data) as Hint)
      return source
    }
    const watch = setInterval(() => {
      if (stream.readyState === EventSource.OPEN) return
      poll()
      if (stream.readyState === EventSource.CLOSED) stream = open()
    }, polling)
    signal.addEventListener('abort', () => { clearInterval(watch); stream.close(); done() })
  })
  if (navigator.locks) navigator.locks.request('shuping-live', { signal }, listen).catch(() => undefined)
  else void listen()
}

function refresher(queries: QueryClient) {
  let waiting = new Set<string>()
  const look = (families: Set<string>) =>
    void queries.invalidateQueries({ predicate: query => families.has(String(query.queryKey[0])) })
  return ({ type }: Hint) => {
    const families = affected.filter(([prefix]) => type.startsWith(prefix)).flatMap(([, keys]) => keys)
    if (families.length === 0) return
    if (waiting.size === 0) {
      setTimeout(() => {
        const now = waiting
        waiting = new Set()
        look(now)
        setTimeout(() => look(now), secondLook)
      }, 200)
    }
    families.forEach(family => waiting.add(family))
  }
}
