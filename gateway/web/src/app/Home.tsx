import { Navigate } from 'react-router'
import { homeOf } from './navigation'
import { useMe } from '../shared/me'

/** The first page is the person's own; a ballot is another entry and is loaded anew. */
export function Home() {
  const me = useMe()
  if (!me) return null
  const home = homeOf(me)
  if (home.endsWith('.html')) {
    window.location.replace(home)
    return null
  }
  return <Navigate to={home} replace />
}
