import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import AntApp from 'antd/es/app'
import ConfigProvider from 'antd/es/config-provider'
import zhCN from 'antd/es/locale/zh_CN'
import { RouterProvider } from 'react-router'
import { Problem } from '../api/problem'
import { theme } from '../look/theme'
import { router } from './routes'
import { useFontPixels } from './size'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Only what may pass by itself is asked again; a refusal stays a refusal.
      retry: (count, thrown) => count < 2 && [0, 502, 503, 504].includes(Problem.of(thrown).status),
    },
  },
})

/** Ant Design's own icons have English names, which readers would hear. */
const button = { autoInsertSpace: false, loadingIcon: <span aria-hidden="true">…</span> }
const select = { suffixIcon: <span aria-hidden="true">▾</span> }

export function App() {
  const fontSize = useFontPixels()
  return (
    <ConfigProvider locale={zhCN} theme={theme(fontSize)} button={button} select={select} wave={{ disabled: true }}>
      <AntApp component={false} message={{ top: 56 }}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  )
}
