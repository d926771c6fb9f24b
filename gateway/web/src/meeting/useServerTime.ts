import { useEffect, useState } from 'react'
import { body, workflow } from '../api/client'

const again = 60_000

/** The server's time, every second; nothing until it is known. The wall clock of this machine is not trusted. */
export function useServerTime() {
  const [ahead, setAhead] = useState<number>()
  const [now, setNow] = useState<number>()
  useEffect(() => {
    const stop = new AbortController()
    const ask = () => {
      const sent = Date.now()
      workflow.GET('/api/clock', { signal: stop.signal }).then(body).then(
        ({ now: time }) => setAhead(Date.parse(time) - (sent + Date.now()) / 2),
        () => undefined,
      )
    }
    ask()
    const timer = setInterval(ask, again)
    return () => { stop.abort(); clearInterval(timer) }
  }, [])
  useEffect(() => {
    if (ahead === undefined) return
    const tick = () => setNow(Date.now() + ahead)
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [ahead])
  return now
}

const seconds = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })

/** 10:42:07 */
export const timeWords = (time: number | undefined) => (time === undefined ? '--:--:--' : seconds.format(time))
