import { lazy, Suspense, useState } from 'react'
import { Lines } from '../shared/Loaded'

const Diagram = lazy(() => import('./Diagram'))

/** The process diagram stands one click behind; the timeline says the same in words. */
export function ProcessFold({ reportId }: { reportId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="fold no-print" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>流程图</summary>
      <div>{open && <Suspense fallback={<Lines />}><Diagram reportId={reportId} /></Suspense>}</div>
    </details>
  )
}
