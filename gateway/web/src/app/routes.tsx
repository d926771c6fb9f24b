import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { routes as comparison } from '../comparison/routes'
import { routes as compilation } from '../compilation/routes'
import { routes as cycle } from '../cycle/routes'
import { routes as dashboard } from '../dashboard/routes'
import { routes as incident } from '../incident/routes'
import { routes as meeting } from '../meeting/routes'
import { routes as rectification } from '../rectification/routes'
import { routes as report } from '../report/routes'
import { routes as similarity } from '../similarity/routes'
import { routes as structure } from '../structure/routes'
import { routes as task } from '../task/routes'
import { ErrorPage, NotFoundPage } from './ErrorPage'
import { Frame } from './Frame'
import { Home } from './Home'

/** Each feature brings its own pages; `handle.folded` gives a page the whole width. */
const pages: RouteObject[] = [
  { index: true, element: <Home /> },
  { path: 'index.html', element: <Navigate to="/" replace /> },
  ...task,
  { path: 'tasks/:id', lazy: () => import('./TaskPage'), handle: { folded: true } },
  ...report, ...structure, ...similarity, ...comparison, ...meeting, ...rectification, ...dashboard, ...cycle, ...compilation, ...incident,
  { path: 'account', lazy: () => import('./AccountPage') },
  { path: '*', element: <NotFoundPage /> },
]

export const router = createBrowserRouter([
  { path: '/', element: <Frame />, errorElement: <ErrorPage />, HydrateFallback: () => null, children: [{ errorElement: <ErrorPage />, children: pages }] },
])
