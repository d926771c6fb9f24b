import type { ReactNode } from 'react'

/** A decision on one page: what it rests on at the left, the decision at the right and always in sight. */
export function Decision({ material, children }: { material: ReactNode; children: ReactNode }) {
  return (
    <div className="decision">
      <div className="stack">{material}</div>
      <section className="panel decision-form">{children}</section>
    </div>
  )
}
