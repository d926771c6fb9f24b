/** Times are shown in the cycle's zone, in one form: 2026-11-24 10:42. */
const zone = 'Asia/Shanghai'
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
})

/** 2026-11-24; a plain date stays as it is. */
export function day(time: string | null | undefined) {
  if (!time) return ''
  return time.length === 10 ? time : parts.format(new Date(time)).slice(0, 10)
}

/** 2026-11-24 10:42 */
export function moment(time: string | null | undefined) {
  return time ? parts.format(new Date(time)) : ''
}

/** 10:42, from a number of milliseconds as Query keeps it. */
export function clock(time: number) {
  return parts.format(new Date(time)).slice(11)
}

/** A deadline in words. The server counted the working days. */
export function remainingWords(remaining: number | null | undefined) {
  if (remaining == null) return ''
  if (remaining < 0) return `逾期 ${-remaining} 个工作日`
  return remaining === 0 ? '今天到期' : `剩 ${remaining} 个工作日`
}

/** 1.2 MB */
export function fileSize(bytes: number) {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** 87.50 → 87.5; nothing where there is none. */
export function score(value: number | null | undefined) {
  return value == null ? '—' : String(Math.round(value * 100) / 100)
}
