import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'meeting', lazy: () => import('./MeetingPage') },
  { path: 'meeting/roll', lazy: () => import('./RollPage') },
  { path: 'meeting/:reportId', lazy: () => import('./MeetingPage') },
]
