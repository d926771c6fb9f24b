import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'

const PER_PAGE = 50

/** A long list page by page; the page stands in the address. A list that became shorter shows its last page. */
export function Paged<T>({ rows, of, children }: { rows: T[]; of: string; children: (rows: T[]) => ReactNode }) {
  const [place, setPlace] = useSearchParams()
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE))
  const page = Math.min(pages, Math.max(1, Number(place.get('page')) || 1))
  const first = (page - 1) * PER_PAGE
  const shown = rows.slice(first, first + PER_PAGE)
  const turn = (to: number) => {
    setPlace(now => {
      now.set('page', `${to}`)
      return now
    })
    window.scrollTo(0, 0)
  }
  return (
    <>
      {children(shown)}
      {pages > 1 && (
        <nav className="row" aria-label="翻页">
          {page > 1 && <button type="button" className="link" onClick={() => turn(page - 1)}>上一页</button>}
          <span className="second">第 {first + 1} 至 {first + shown.length} {of}，共 {rows.length} {of}</span>
          {page < pages && <button type="button" className="link" onClick={() => turn(page + 1)}>下一页</button>}
        </nav>
      )}
    </>
  )
}
