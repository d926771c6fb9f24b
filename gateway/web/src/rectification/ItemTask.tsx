import { useQuery } from '@tanstack/react-query'
import { Decision } from '../shared/Decision'
import { Loaded } from '../shared/Loaded'
import type { Task } from '../task'
import { ItemDecision } from './ItemDecision'
import { ItemHead, ItemRecord } from './ItemRecord'
import { itemQuery } from './queries'
import './rectification.css'

/** The item's page as a task's page: 审批整改方案 and 核查 are decided on the item itself. */
export default function ItemTask({ task, onDone }: { task: Task; onDone: (done: string) => void }) {
  return (
    <div className="page">
      <Loaded query={useQuery(itemQuery(task.itemId ?? ''))}>
        {item => (
          <>
            <ItemHead item={item} />
            <Decision material={<ItemRecord item={item} />}><ItemDecision task={task} onDone={onDone} /></Decision>
          </>
        )}
      </Loaded>
    </div>
  )
}
