import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, ScrollRestoration, useMatches, useNavigation } from 'react-router'
import { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import { AccountMenu } from './AccountMenu'
import { Finder } from './Finder'
import { Keys } from './Keys'
import { useLive } from './live'
import { meQuery } from '../shared/me'
import { Navigation } from './Navigation'
import { useCurrentCycle } from './queries'
import { SizeSwitch } from './SizeSwitch'

/** Top bar with the one red rule, navigation by role, and the page. */
export function Frame() {
  const me = useQuery(meQuery)
  const folded = useMatches().some(match => (match.handle as { folded?: boolean } | undefined)?.folded)
  const loading = useNavigation().state === 'loading'
  const [menu, setMenu] = useState(false)
  const cycle = useCurrentCycle(me.isSuccess).data?.name
  useLive(me.isSuccess)
  if (me.isError) return <SignIn problem={Problem.of(me.error)} retry={() => void me.refetch()} />
  if (!me.data) return <p role="status" className="starting">正在打开述评…</p>
  return (
    <div className={folded ? 'frame frame-folded' : 'frame'}>
      <a className="skip" href="#main">跳到正文</a>
      <header className="topbar">
        <button type="button" className="menu-button" aria-expanded={menu} aria-controls="nav" onClick={() => setMenu(!menu)}>菜单</button>
        <Link to="/" className="wordmark" aria-label="述评首页">述评</Link>
        <span className="cycle-name">{cycle}</span>
        <span className="topbar-space" />
        <Finder me={me.data} />
        <SizeSwitch />
        <AccountMenu me={me.data} />
      </header>
      <Navigation me={me.data} cycle={cycle} open={menu} onLeave={() => setMenu(false)} />
      <main id="main" tabIndex={-1} aria-busy={loading}><Outlet /></main>
      <Keys />
      <ScrollRestoration />
    </div>
  )
}

/** No session: on to the login page. Anything else is told. */
function SignIn({ problem, retry }: { problem: Problem; retry: () => void }) {
  if (problem.status === 401) {
    window.location.assign('/oauth2/authorization/keycloak')
    return <p role="status" className="starting">正在转到登录页…</p>
  }
  return <div className="page narrow"><ProblemNote problem={problem} retry={retry} /></div>
}
