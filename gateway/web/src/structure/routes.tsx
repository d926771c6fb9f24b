import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'reports/:id/structure', lazy: () => import('./StructurePage') },
]
