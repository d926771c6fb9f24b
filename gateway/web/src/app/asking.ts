import { Problem } from '../api/problem'

/** A task may arrive a moment before what it is about: each service hears of it by events, in its own time. */
const patience = 10_000
const pause = 1_000
let until = 0

/** What a task is about is on its way. */
export const awaitArrivals = () => { until = Date.now() + patience }

const onItsWay = (thrown: unknown) => Problem.of(thrown).status === 404 && Date.now() < until

/** Only what may pass by itself is asked again; a refusal stays a refusal. */
export const asking = {
  staleTime: 10_000,
  retry: (count: number, thrown: unknown) => onItsWay(thrown) || (count < 2 && [0, 502, 503, 504].includes(Problem.of(thrown).status)),
  retryDelay: (count: number, thrown: unknown) => (onItsWay(thrown) ? pause : Math.min(pause * 2 ** count, 30_000)),
}
