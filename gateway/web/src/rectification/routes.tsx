import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'rectification', lazy: () => import('./LedgerPage') },
  { path: 'rectification/:id', lazy: () => import('./ItemPage') },
]
