import { useSearchParams } from 'react-router'

/**
 * What a list is filtered by stands in the address. A change is drawn at once, not as a transition: what is ticked or
 * typed would jump back until the list is drawn.
 */
export function useFilter() {
  const [place, setPlace] = useSearchParams()
  const set = (name: string, value?: string) => setPlace(now => {
    now.delete('page')
    if (value) now.set(name, value)
    else now.delete(name)
    return now
  }, { replace: true, flushSync: true })
  const clear = (kept: Record<string, string> = {}) => setPlace(kept, { replace: true, flushSync: true })
  return { place, set, clear }
}
