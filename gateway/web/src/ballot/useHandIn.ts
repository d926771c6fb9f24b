import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '../api/problem'
import { type Choice, handIn } from './queries'

export type Delivery =
  | { state: 'none' | 'sending' }
  | { state: 'cut'; again: number }
  | { state: 'refused'; problem: Problem }
  | { state: 'delivered'; at: number }

/** What may pass by itself; anything else is an answer. */
const passing = [0, 429, 502, 503, 504]

/**
 * Hands the paper in, again and again, until the service has said that it has it.
 * After a cut, “voted already” means that the attempt whose answer was lost did arrive.
 */
export function useHandIn(reportId: string, choice: Choice | undefined) {
  const [delivery, setDelivery] = useState<Delivery>({ state: 'none' })
  const wasCut = useRef(false)
  const send = useCallback(async () => {
    if (!choice) return
    setDelivery({ state: 'sending' })
    try {
      await handIn(reportId, choice)
      setDelivery({ state: 'delivered', at: Date.now() })
    } catch (thrown) {
      const problem = Problem.of(thrown)
      if (problem.is('already-voted') && wasCut.current) setDelivery({ state: 'delivered', at: Date.now() })
      else if (passing.includes(problem.status)) {
        wasCut.current = true
        setDelivery({ state: 'cut', again: Date.now() + 3_000 })
      } else setDelivery({ state: 'refused', problem })
    }
  }, [reportId, choice])

  useEffect(() => {
    if (delivery.state !== 'cut') return
    const now = () => void send()
    const timer = setTimeout(now, Math.max(0, delivery.again - Date.now()))
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('online', now)
    window.addEventListener('beforeunload', stay)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', now)
      window.removeEventListener('beforeunload', stay)
    }
  }, [delivery, send])

  return { delivery, send, reset: () => setDelivery({ state: 'none' }) }
}
