import { NavLink } from 'react-router'
import type { Me } from '../shared/me'
import { entriesFor } from './navigation'
import { useOpenTasks } from './queries'

export function Navigation({ me, cycle, open, onLeave }: { me: Me; cycle?: string; open: boolean; onLeave: () => void }) {
  const entries = entriesFor(me)
  const waiting = useOpenTasks(entries.some(entry => entry.path === '/tasks'))
  return (
    <nav id="nav" className={open ? 'nav nav-open' : 'nav'} aria-label="主导航">
      {cycle && <p className="nav-cycle">{cycle}</p>}
      <ul className="plain">
        {entries.map(entry => (
          <li key={entry.path}>
            <NavLink to={entry.path} onClick={onLeave} title={entry.title}>
              <span className="nav-title" aria-hidden="true"><b>{entry.title.slice(0, 2)}</b>{entry.title.slice(2)}</span>
              <span className="visually-hidden">{entry.title}</span>
              {entry.path === '/tasks' && waiting ? <span className="nav-count">{waiting}<span className="visually-hidden">件</span></span> : null}
            </NavLink>
          </li>
        ))}
        {me.roles.includes('evaluator') && <li><a href="/ballot.html"><span className="nav-title" aria-hidden="true"><b>测评</b></span><span className="visually-hidden">现场测评</span></a></li>}
      </ul>
    </nav>
  )
}
