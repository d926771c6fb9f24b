import App from 'antd/es/app'
import type { ReactNode } from 'react'

/** Asks before something that cannot be taken back; the focus stands on thinking again. */
export function useAsk() {
  const { modal } = App.useApp()
  return async (question: { title: string; content?: ReactNode; ok: string; cancel?: string }): Promise<boolean> => modal.confirm({
    icon: null, title: question.title, content: question.content, okText: question.ok, cancelText: question.cancel ?? '再想想',
    focusable: { autoFocusButton: 'cancel' },
  })
}
