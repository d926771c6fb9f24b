import { Deadline } from '../shared/Deadline'
import { day } from '../shared/format'
import type { LedgerRow } from './queries'

/** A light and its deadline, and of what, where it is not the rectification's own; done is not a light. */
export function ItemLight({ item }: { item: Pick<LedgerRow, 'status' | 'struckOffAt' | 'due' | 'dueTitle' | 'light' | 'remaining'> }) {
  if (item.status === 'STRUCK_OFF') {
    return <span className="nowrap least"><span aria-hidden="true">✓ </span>已销号 {day(item.struckOffAt)}</span>
  }
  return (
    <>
      <Deadline due={item.due} light={item.light} remaining={item.remaining} />
      {item.status === 'NOT_STARTED' && <> <span className="least nowrap">{item.dueTitle}</span></>}
    </>
  )
}
