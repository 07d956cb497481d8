import type { RouteObject } from 'react-router'

// The pages, each a file of its own that is loaded when it is opened and
// exports `Component`. The server has the same addresses (server/page.go).
export const pages: RouteObject[] = [
  { path: '/', lazy: () => import('./Overview') },
  { path: '/coverage', lazy: () => import('./Coverage') },
  { path: '/gaps', lazy: () => import('./Gaps') },
  { path: '/single-points', lazy: () => import('./SinglePoints') },
  { path: '/improvements', lazy: () => import('./Improvements') },
  { path: '/what-if', lazy: () => import('./WhatIf') },
  { path: '/changes', lazy: () => import('./Changes') },
  { path: '/network', lazy: () => import('./Network') },
  { path: '/data', lazy: () => import('./Data') },
  { path: '/hospitals', lazy: () => import('./Hospitals') },
  { path: '/hospitals/:code', lazy: () => import('./Hospital') },
  { path: '/groups', lazy: () => import('./Groups') },
  { path: '/groups/:code', lazy: () => import('./Group') },
  { path: '/regions/:code', lazy: () => import('./Region') },
  { path: '/diseases/:code', lazy: () => import('./Disease') },
  { path: '/modalities/:code', lazy: () => import('./Modality') },
  { path: '/departments/:code', lazy: () => import('./Department') },
  { path: '*', lazy: () => import('./Missing') },
]
