import { useSyncExternalStore } from 'react'

/** 标准 / 大 / 特大, kept per person on this machine. */
export const sizes = { standard: '标准', large: '大', largest: '特大' } as const
export type Size = keyof typeof sizes

const key = 'shuping-size'
const listeners = new Set<() => void>()

export function sizeNow(): Size {
  const kept = localStorage.getItem(key)
  return kept && kept in sizes ? (kept as Size) : 'standard'
}

export function chooseSize(size: Size) {
  localStorage.setItem(key, size)
  document.documentElement.dataset.size = size
  listeners.forEach(tell => tell())
}

/** The size in pixels that the style sheet gives the root right now, for antd, which wants a number. */
function pixels() {
  return Math.round(parseFloat(getComputedStyle(document.documentElement).fontSize)) || 16
}

function subscribe(tell: () => void) {
  listeners.add(tell)
  window.addEventListener('resize', tell)
  return () => { listeners.delete(tell); window.removeEventListener('resize', tell) }
}

export const useSize = () => useSyncExternalStore(subscribe, sizeNow)
export const useFontPixels = () => useSyncExternalStore(subscribe, pixels)
