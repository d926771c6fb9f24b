import { useState } from 'react'

/** What is being typed on a task, kept on this machine until it is handed in: a closed window loses nothing. */
export function useDraft<V extends object>(key: string) {
  const name = `shuping-draft-${key}`
  const [initial] = useState<Partial<V>>(() => {
    try { return JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<V> } catch { return {} }
  })
  const [savedAt, setSavedAt] = useState<number>()
  return {
    initial,
    savedAt,
    save: (values: Partial<V>) => { localStorage.setItem(name, JSON.stringify(values)); setSavedAt(Date.now()) },
    clear: () => localStorage.removeItem(name),
  }
}
