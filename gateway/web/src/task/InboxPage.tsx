import { useQuery } from '@tanstack/react-query'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { useFilter } from '../shared/useFilter'
import { type TaskKind, taskKinds } from '../shared/words'
import { type Scope, type TaskRow, tasksQuery } from './queries'
import { TaskTable } from './TaskTable'
import './task.css'

const scopes: Record<Scope, string> = { mine: '我的', group: '本处室', done: '已办' }
const empties: Record<Scope, { why: string; next: string }> = {
  mine: { why: '您手上没有待办', next: '本处室还有无人接办的，可以到“本处室”接办。' },
  group: { why: '本处室没有待办', next: '有新的事项时，这里会自动出现，不需要刷新。' },
  done: { why: '还没有已办事项', next: '办结的事项会留在这里备查。' },
}

/** 待办: what waits, the most urgent first; the filters stand in the address. */
export function Component() {
  const { place, set, clear } = useFilter()
  const lists = { mine: useQuery(tasksQuery('mine')), group: useQuery(tasksQuery('group')), done: useQuery(tasksQuery('done')) }
  const scope = (place.get('scope') as Scope | null) ?? (lists.mine.data?.length === 0 && lists.group.data?.length ? 'group' : 'mine')
  const kind = place.get('kind') as TaskKind | null
  const words = place.get('q') ?? ''
  const again = () => Object.values(lists).filter(list => list.isError).forEach(list => void list.refetch())
  const waiting = new Set([...(lists.mine.data ?? []), ...(lists.group.data ?? [])].map(row => row.id)).size
  const kinds = [...new Set((lists[scope].data ?? []).map(row => row.kind))]
  const wanted = (row: TaskRow) => (!kind || row.kind === kind) && (!words || row.organisationName.includes(words))
  return (
    <div className="page">
      <PageHead title="待办" tab={`待办（${waiting}）`} />
      <div className="toolbar row" role="search">
        <div className="tabs" role="group" aria-label="范围">
          {(Object.keys(scopes) as Scope[]).map(each => (
            <button key={each} type="button" aria-pressed={each === scope} onClick={() => set('scope', each)}>
              {scopes[each]}{each !== 'done' && lists[each].data ? <span className="count">{lists[each].data.length}</span> : null}
            </button>
          ))}
        </div>
        {kinds.length > 1 && (
          <select aria-label="事项" value={kind ?? ''} onChange={event => set('kind', event.target.value)}>
            <option value="">全部事项</option>
            {kinds.map(each => <option key={each} value={each}>{taskKinds[each]}</option>)}
          </select>
        )}
        <input type="search" aria-label="按党组织筛选" placeholder="按党组织筛选" value={words} onChange={event => set('q', event.target.value)} />
      </div>
      <Loaded query={lists[scope]} retry={again} empty={<><strong>{empties[scope].why}</strong>{empties[scope].next}</>}>
        {rows => rows.some(wanted)
          ? <TaskTable rows={rows.filter(wanted)} done={scope === 'done'} />
          : <div className="empty"><strong>没有符合条件的事项</strong><button type="button" className="link" onClick={() => clear({ scope })}>清除筛选</button></div>}
      </Loaded>
    </div>
  )
}
