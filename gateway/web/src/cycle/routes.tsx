import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'cycle', lazy: () => import('./CyclePage') },
  { path: 'cycle/organisations', lazy: () => import('./OrganisationsPage') },
]
