import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'dashboard', lazy: () => import('./DashboardPage') },
  { path: 'dashboard/reports', lazy: () => import('./ReportsBehindPage') },
]
