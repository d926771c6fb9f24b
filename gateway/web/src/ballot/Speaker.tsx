import type { Ballot } from './queries'

export function Speaker({ ballot }: { ballot: Ballot }) {
  return (
    <div className="speaker">
      <h1>{ballot.secretaryName}</h1>
      <p>{ballot.organisationName}</p>
    </div>
  )
}
