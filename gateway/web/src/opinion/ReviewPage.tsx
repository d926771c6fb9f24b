import { PageHead } from '../shared/PageHead'
import type { Task } from '../task'

export default function Page({ task }: { task: Task; onDone: (done: string) => void }) {
  return <div className="page"><PageHead title={`审核：${task.organisationName}`} /></div>
}
