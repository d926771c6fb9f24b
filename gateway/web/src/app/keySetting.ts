import { useSyncExternalStore } from 'react'

const key = 'shuping-keys'
const listeners = new Set<() => void>()

/** Single keys may be switched off: speech input types them by accident. */
export const keysOn = () => localStorage.getItem(key) !== 'off'

export function setKeysOn(on: boolean) {
  localStorage.setItem(key, on ? 'on' : 'off')
  listeners.forEach(tell => tell())
}

export function useKeysOn() {
  return useSyncExternalStore(tell => { listeners.add(tell); return () => listeners.delete(tell) }, keysOn)
}
