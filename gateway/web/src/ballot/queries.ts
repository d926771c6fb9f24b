import { body, review } from '../api/client'
import type { components } from '../api/generated/review'
import { grades } from '../shared/words'

type Schemas = components['schemas']
export type Choice = Schemas['Paper']['choice']
export const choices: Record<Choice, string> = { ...grades, ABSTAIN: '弃权' }

/** An open ballot as a voter sees it. */
export type Ballot = Pick<Schemas['BallotView'], 'reportId' | 'organisationName' | 'secretaryName' | 'state' | 'voted'>

/** Tells whom and when, never what. */
export type Receipt = { ballot: Ballot; at: number }

/** The ballots that are open and have this person on their roll. Whoever also runs the meeting gets all of them. */
export const openBallots = (signal?: AbortSignal): Promise<Ballot[]> =>
  review.GET('/api/ballots', { signal }).then(body).then((rows: Ballot[]) =>
    rows.filter(row => row.state === 'OPEN' && row.voted != null))

const silence = 10_000

/** One attempt to hand the paper in; a network that stays silent counts as cut. */
export async function handIn(reportId: string, choice: Choice) {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), silence)
  try {
    await review.POST('/api/ballots/{reportId}/papers', { params: { path: { reportId } }, body: { choice }, signal: stop.signal })
  } finally {
    clearTimeout(timer)
  }
}
