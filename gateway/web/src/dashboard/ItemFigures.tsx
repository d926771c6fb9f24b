import { Link } from 'react-router'
import type { Dashboard } from './queries'

/** Rectification in five figures, each of which opens its rows of the ledger. */
export function ItemFigures({ items }: { items: Dashboard['items'] }) {
  const figures = [
    { words: '逾期', count: items.overdue, to: '/rectification?light=RED', mark: '■', tone: items.overdue > 0 ? 'danger' : '' },
    { words: '10 日内到期', count: items.dueSoon, to: '/rectification?light=YELLOW', mark: '▲', tone: '' },
    { words: '整改未完', count: items.open, to: '/rectification', mark: '', tone: '' },
    { words: '已销号', count: items.struckOff, to: '/rectification?light=NONE', mark: '✓', tone: '' },
  ]
  return (
    <section className="panel" aria-labelledby="items">
      <h2 id="items">整改事项 {items.total} 项</h2>
      <ul className="plain item-figures">
        {figures.map(({ words, count, to, mark, tone }) => (
          <li key={words}>
            <Link to={to} className={tone}><span>{mark && <span aria-hidden="true">{mark} </span>}{words}</span> <strong>{count} 项</strong></Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
