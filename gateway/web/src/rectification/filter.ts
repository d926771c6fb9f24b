import type { ItemStatus, Light } from '../shared/words'
import type { LedgerRow } from './queries'

/** What the address says about which rows are wanted. */
export type Filter = { light?: Light; status?: ItemStatus; organisation?: string; words?: string }

export function filterOf(place: URLSearchParams): Filter {
  const read = (name: string) => place.get(name) ?? undefined
  return { light: read('light') as Light, status: read('status') as ItemStatus, organisation: read('organisation'), words: read('q') }
}

export function matches(row: LedgerRow, filter: Filter) {
  return (!filter.light || row.light === filter.light)
    && (!filter.status || row.status === filter.status)
    && (!filter.organisation || row.organisation === filter.organisation)
    && (!filter.words || `${row.problem}${row.organisationName}${row.person ?? ''}`.includes(filter.words))
}

/** Longest overdue first, what is struck off last. The server counted the days. */
export function byUrgency(a: LedgerRow, b: LedgerRow) {
  return (a.remaining ?? Infinity) - (b.remaining ?? Infinity) || a.no - b.no || 0
}
