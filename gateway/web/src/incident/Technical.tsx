import type { Incident } from './queries'

/** For whoever repairs it: as the program said it, and what to look for in the log. */
export function Technical({ incident }: { incident: Incident }) {
  return (
    <details className="incident-detail">
      <summary>技术细节</summary>
      <pre tabIndex={0}>{incident.technical}</pre>
      <p className="least">
        涉及编号 {incident.reportId}{incident.traceId ? `，跟踪号 ${incident.traceId}` : ''}
      </p>
    </details>
  )
}
