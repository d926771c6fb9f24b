import type { FormInstance } from 'antd/es/form'
import { useEffect, useRef } from 'react'
import type { Review } from './queries'

/** Takes a passage of the report into the opinion, as a new numbered line to go on with. */
export function useQuote(form: FormInstance<Review>, quoted: { text: string; at: number } | undefined, save: (values: Partial<Review>) => void) {
  const taken = useRef(0)
  useEffect(() => {
    if (!quoted || quoted.at === taken.current) return
    taken.current = quoted.at
    const now = String(form.getFieldValue('opinion') ?? '').trimEnd()
    const clip = quoted.text.length > 24 ? `${quoted.text.slice(0, 24)}…` : quoted.text
    const no = linesOf(now).length + 1
    const opinion = `${now}${now ? '\n' : ''}${no}. “${clip}”：`
    form.setFieldValue('opinion', opinion)
    save({ opinion })
    document.getElementById('review_opinion')?.focus()
  }, [form, quoted, save])
}

/** Opinions are counted by line. */
export const linesOf = (opinion: string | undefined) => (opinion ?? '').split('\n').filter(line => line.trim())
