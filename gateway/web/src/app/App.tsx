import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import AntApp from 'antd/es/app'
import ConfigProvider from 'antd/es/config-provider'
import zhCN from 'antd/es/locale/zh_CN'
import { RouterProvider } from 'react-router/dom'
import { theme } from '../look/theme'
import { asking } from './asking'
import { router } from './routes'
import { useFontPixels } from './size'

const queries = new QueryClient({ defaultOptions: { queries: asking } })

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
