import { useEffect, useRef } from 'react'
import { commands, handleKey, useCommand } from '../shared/commands'
import { keysOn } from './keySetting'

/** The one key handler, and the sheet that lists the table. */
export function Keys() {
  const sheet = useRef<HTMLDialogElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  // From its beginning: the button that closes it stands at the end.
  useCommand('sheet', () => { sheet.current?.showModal(); head.current?.focus() })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { handleKey(event, keysOn()) }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <dialog ref={sheet} className="overlay" aria-labelledby="keys-title" onClick={event => event.target === sheet.current && sheet.current?.close()}>
      <h2 id="keys-title" tabIndex={-1} ref={head}>快捷键</h2>
      <table className="list">
        <tbody>
          {Object.entries(commands).flatMap(([name, command]) => ('keys' in command ? [{ name, ...command }] : [])).map(command => (
            <tr key={command.name}><td className="nowrap"><kbd>{command.keys}</kbd></td><td>{command.label}</td><td className="least">{command.where}</td></tr>
          ))}
        </tbody>
      </table>
      <form method="dialog"><button className="plain-button">关闭</button></form>
    </dialog>
  )
}
