import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'reports/:id/comparison', lazy: () => import('./ComparisonPage') },
]
