import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Decision } from '../shared/Decision'
import { Loaded } from '../shared/Loaded'
import type { TaskKind } from '../shared/words'
import { useTell } from '../shared/useTell'
import { taskQuery, tasksQuery } from '../task'
import { EvidenceForm } from './EvidenceForm'
import { ItemDecision } from './ItemDecision'
import { ItemHead, ItemRecord } from './ItemRecord'
import { PlanForm } from './PlanForm'
import { type Item, itemQuery } from './queries'
import './rectification.css'

/** One item: its light, whose turn it is, its whole record, and at the right what this person may do now. */
export function Component() {
  const { id = '' } = useParams()
  return <div className="page"><Loaded query={useQuery(itemQuery(id))}>{item => <OneItem key={item.id} item={item} />}</Loaded></div>
}

function OneItem({ item }: { item: Item }) {
  const action = item.actions[0]
  return (
    <>
      <ItemHead item={item} />
      {action
        ? <Decision material={<ItemRecord item={item} />}><ActionPanel item={item} action={action} /></Decision>
        : <div className="stack"><ItemRecord item={item} /></div>}
    </>
  )
}

function ActionPanel({ item, action }: { item: Item; action: Item['actions'][number] }) {
  if (action === 'FILE_PLAN') return <PlanForm item={item} />
  if (action === 'FILE_EVIDENCE') return <EvidenceForm item={item} />
  return <TaskOfItem item={item} kind={action} />
}

/** The same decision as on the task's page: the task is looked up in the inbox. */
function TaskOfItem({ item, kind }: { item: Item; kind: TaskKind }) {
  const tell = useTell()
  const mine = useQuery(tasksQuery('mine'))
  const group = useQuery(tasksQuery('group'))
  const row = [...(mine.data ?? []), ...(group.data ?? [])].find(each => each.itemId === item.id && each.kind === kind)
  const task = useQuery({ ...taskQuery(row?.id ?? ''), enabled: Boolean(row) })
  const failed = [mine, group].find(list => list.isError)
  if (failed) return <Loaded query={failed}>{() => null}</Loaded>
  if (!row && mine.data && group.data) return <p className="second">这件事正在转到下一步，稍后自动更新。</p>
  return <Loaded query={task}>{data => <ItemDecision task={data} onDone={done => tell(done)} />}</Loaded>
}
