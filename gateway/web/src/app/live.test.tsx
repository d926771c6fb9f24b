import { useQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { open } from '../test/house'
import { useLive } from './live'

/** The server's end of the one stream. */
class Stream {
  static readonly OPEN = 1
  static readonly CLOSED = 2
  static last: Stream
  readonly readyState = Stream.OPEN
  onmessage?: (event: { data: string }) => void
  constructor(readonly path: string) { Stream.last = this }
  tell(type: string) { this.onmessage?.({ data: JSON.stringify({ type, reportId: 'r1' }) }) }
  close() {}
}

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['a reviewer’s inbox, when a task arrives for the group', 'task.created', 'task'],
  ['the reports a reviewer may read, when a task brings one', 'task.created', 'report'],
  ['a leader’s dashboard, when a report moves', 'report.submitted', 'dashboard'],
  ['the ledger, when the day of an item moves', 'task.rescheduled', 'rectification'],
  ['everything, when something may have been missed', 'resync', 'ballot'],
])('asks again: %s', async (_, type, family) => {
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('BroadcastChannel', class { postMessage() {} close() {} })
  let asked = 0
  function Page() {
    useLive(true)
    return <p>第 {useQuery({ queryKey: [family], queryFn: () => ++asked }).data} 次</p>
  }
  open(<Page />)
  await screen.findByText('第 1 次')
  expect(Stream.last.path).toBe('/api/live')
  Stream.last.tell(type)
  expect(await screen.findByText('第 2 次')).toBeVisible()
})
