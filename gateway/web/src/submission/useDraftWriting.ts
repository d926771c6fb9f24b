import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { body, report as reports } from '../api/client'
import { useDraft } from '../shared/draft'
import type { Draft, Report } from './queries'

export type Text = { title?: string | null; text: string }

const pause = 2_000

/**
 * Writes the draft: when asked to, after a pause in typing, and before leaving. One write at a time, each based on the
 * one before. What is not on the server yet is kept on this machine.
 */
export function useDraftWriting(report: Report) {
  const queries = useQueryClient()
  const local = useDraft<Text & { revision?: number }>(`report-${report.id}`)
  const based = useRef(local.initial.text === undefined ? report.draft?.revision : local.initial.revision)
  const typed = useRef<Text>(undefined)
  const timer = useRef<number>(undefined)
  const options = {
    scope: { id: `draft-${report.id}` },
    mutationFn: async (text: Text): Promise<Draft> => {
      const saved = await reports.PUT('/api/reports/{id}/draft', {
        params: { path: { id: report.id }, query: { revision: based.current } }, body: { title: text.title, text: text.text },
      }).then(body)
      based.current = saved.revision
      if (!typed.current) local.clear()
      return saved
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['report'] }),
  }
  const byHand = useMutation(options)
  const byItself = useMutation(options)

  const save = () => {
    const text = typed.current
    forget()
    if (text?.text.trim()) byItself.mutate(text)
  }
  const forget = () => { window.clearTimeout(timer.current); typed.current = undefined }
  const type = (text: Text) => {
    typed.current = text
    local.save({ ...text, revision: based.current })
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(save, pause)
  }
  /** From now on the text builds on that revision: whoever saved it has been read. */
  const buildOn = (revision: number | undefined) => { based.current = revision }

  const leave = useRef(save)
  useEffect(() => { leave.current = save })
  useEffect(() => {
    const hide = () => { if (document.visibilityState === 'hidden') leave.current() }
    document.addEventListener('visibilitychange', hide)
    return () => { document.removeEventListener('visibilitychange', hide); leave.current() }
  }, [])

  return { byHand, byItself, initial: local.initial, type, save, forget, buildOn, drop: local.clear }
}
