/** The console tells hall screens of this browser who is speaking; screens elsewhere follow the open ballot. */
const name = 'shuping-hall'

export function tellHall(reportId: string) {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(name)
  channel.postMessage(reportId)
  channel.close()
}

export function listenToConsole(tell: (reportId: string) => void) {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(name)
  channel.onmessage = event => tell(String(event.data))
  return () => channel.close()
}
