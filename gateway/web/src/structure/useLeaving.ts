import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { useAsk } from '../shared/useAsk'

/** Asks before a page with unsaved work is left; the browser asks in its own words where the window is closed. */
export function useLeaving(unsaved: boolean, content: string) {
  const ask = useAsk()
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname)
  const { state } = blocker
  useEffect(() => {
    if (state !== 'blocked') return
    void ask({ title: '离开这一页？', content, ok: '不保存，离开' }).then(leave => (leave ? blocker.proceed?.() : blocker.reset?.()))
    // Asked once, when the way is blocked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state])
  useEffect(() => {
    if (!unsaved) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [unsaved])
}
