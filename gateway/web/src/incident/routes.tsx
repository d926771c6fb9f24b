import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [{ path: 'incidents', lazy: () => import('./IncidentsPage') }]
