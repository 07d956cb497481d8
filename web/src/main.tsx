import './style.css'
import './text'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { Provider } from 'urql'
import { client } from './client'
import { startLanguage } from './language'
import { Broken } from './layout/Broken'
import { Layout } from './layout/Layout'
import { pages } from './pages'
import { Loading } from './parts/states'

startLanguage()

const router = createBrowserRouter([{ Component: Layout, HydrateFallback: () => <Layout><Loading /></Layout>, ErrorBoundary: Broken, children: [{ ErrorBoundary: Broken, children: pages }] }])

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
)
