import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'cycle/compilations', lazy: () => import('./CompilationsPage') },
  { path: 'cycle/compilations/:id', lazy: () => import('./CompilationPage') },
]
