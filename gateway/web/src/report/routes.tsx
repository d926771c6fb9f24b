import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'reports', lazy: () => import('./ReportsPage') },
  { path: 'reports/:id', lazy: () => import('./ReportPage') },
]
