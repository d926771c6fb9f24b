import { useCallback, useEffect, useState } from 'react'
import { Problem } from '../api/problem'
import { type Ballot, openBallots } from './queries'

const polling = 8_000

/** The open ballots, read again when one opens or closes, when the phone wakes up, and every few seconds. */
export function useOpenBallots() {
  const [ballots, setBallots] = useState<Ballot[]>()
  const [problem, setProblem] = useState<Problem>()
  const read = useCallback((signal?: AbortSignal) => {
    openBallots(signal).then(
      rows => { setBallots(rows); setProblem(undefined) },
      (thrown: unknown) => { if (!signal?.aborted) setProblem(Problem.of(thrown)) },
    )
  }, [])
  useEffect(() => {
    const stop = new AbortController()
    const again = () => { if (document.visibilityState === 'visible') read(stop.signal) }
    read(stop.signal)
    const timer = setInterval(again, polling)
    document.addEventListener('visibilitychange', again, { signal: stop.signal })
    window.addEventListener('online', again, { signal: stop.signal })
    const live = typeof EventSource === 'undefined' ? undefined : new EventSource('/api/live')
    if (live) live.onmessage = event => { if (String(event.data).includes('ballot.')) again() }
    return () => { stop.abort(); clearInterval(timer); live?.close() }
  }, [read])
  return { ballots, problem, read: () => read() }
}
