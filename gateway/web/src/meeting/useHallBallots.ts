import { useEffect, useState } from 'react'
import { body, review } from '../api/client'
import { Problem } from '../api/problem'
import type { Ballot } from './queries'

const every = 2_000

/** All ballots, asked for every two seconds; when that fails, the last answer stays on the screen. */
export function useHallBallots() {
  const [ballots, setBallots] = useState<Ballot[]>()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      try {
        setBallots(await review.GET('/api/ballots', { signal: stop.signal }).then(body))
        setProblem(undefined)
      } catch (thrown) {
        if (!stop.signal.aborted) setProblem(Problem.of(thrown))
      }
      if (!stop.signal.aborted) timer = setTimeout(() => void ask(), every)
    }
    void ask()
    return () => { stop.abort(); clearTimeout(timer) }
  }, [])
  return { ballots, problem }
}
