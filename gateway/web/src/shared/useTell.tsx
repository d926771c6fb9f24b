import App from 'antd/es/app'

/** Says that something is done. Refusals are never told this way: they stand beside what was refused. */
export function useTell() {
  const { message } = App.useApp()
  return (words: string) => void message.success({ content: words, icon: <span aria-hidden="true" className="told">✓ </span> })
}
