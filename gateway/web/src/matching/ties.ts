import type { Matching } from './queries'

/** Of one cause or plan item: the shortcomings it belongs to, or all of them together. */
export type Tie = { rows: number[]; shared: boolean }
export type Ties = { causes: Tie[]; plan: Tie[] }

/** The table seen from the other side: it is easier to say of a cause what it explains. */
export function tiesOf(matching: Matching, causes: number, plan: number): Ties {
  const of = (field: 'causes' | 'planItems', no: number) => matching.rows.filter(row => row[field].includes(no)).map(row => row.shortcoming)
  return {
    causes: Array.from({ length: causes }, (_, no) => ({ rows: of('causes', no), shared: matching.sharedCauses.includes(no) })),
    plan: Array.from({ length: plan }, (_, no) => ({ rows: of('planItems', no), shared: false })),
  }
}

/** And back, as the service wants it. */
export function rowsOf(ties: Ties, shortcomings: number) {
  const having = (all: Tie[], row: number) => all.flatMap((tie, no) => (tie.rows.includes(row) ? [no] : []))
  return {
    rows: Array.from({ length: shortcomings }, (_, row) => ({ shortcoming: row, causes: having(ties.causes, row), planItems: having(ties.plan, row) })),
    sharedCauses: ties.causes.flatMap((tie, no) => (tie.shared ? [no] : [])),
  }
}

/** How many shortcomings have no cause and no shared one, and how many no plan item. */
export function gaps({ rows, sharedCauses }: Matching) {
  return {
    causes: sharedCauses.length ? 0 : rows.filter(row => row.causes.length === 0).length,
    plan: rows.filter(row => row.planItems.length === 0).length,
  }
}
