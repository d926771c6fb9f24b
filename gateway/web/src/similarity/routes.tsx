import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'reports/:id/similarity', lazy: () => import('./SimilarityPage') },
]
