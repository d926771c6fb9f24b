import { useSyncExternalStore } from 'react'

function subscribe(tell: () => void) {
  const watch = new MutationObserver(tell)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-size'] })
  return () => watch.disconnect()
}

/** Whether the letters are 特大, now and when that changes. */
export const useLargest = () => useSyncExternalStore(subscribe, () => document.documentElement.dataset.size === 'largest')
