import { type ReactNode, useEffect, useRef } from 'react'

let first = true

/** The page's one h1. It takes the focus when the route changes, and names the browser's tab. */
export function PageHead({ title, tab, children }: { title: ReactNode; tab?: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const name = tab ?? (typeof title === 'string' ? title : '')
  useEffect(() => { document.title = name ? `${name} · 述评` : '述评' }, [name])
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true })
    first = false
  }, [])
  return (
    <header className="page-head">
      <h1 tabIndex={-1} ref={heading}>{title}</h1>
      {children}
    </header>
  )
}
