import type { FormInstance } from 'antd/es/form'
import { useEffect, useRef } from 'react'
import type { Quote, Quoted, Remark, Review } from './queries'

/** Takes a passage of the report into the opinion, as a new numbered line to go on with. */
export function useQuote(form: FormInstance<Review>, quoted: (Quoted & { at: number }) | undefined, save: (values: Partial<Review>) => void) {
  const taken = useRef(0)
  useEffect(() => {
    if (!quoted || quoted.at === taken.current) return
    taken.current = quoted.at
    const now = String(form.getFieldValue('opinion') ?? '').trimEnd()
    const no = linesOf(now).length + 1
    const opinion = `${now}${now ? '\n' : ''}${no}. ${quoted.quote ? markOf(quoted.quote) : ''}${quoted.words ?? ''}`
    const quotes = [...(form.getFieldValue('quotes') as Quote[] | undefined ?? []), ...(quoted.quote ? [quoted.quote] : [])]
    form.setFieldsValue({ opinion, quotes })
    save({ ...form.getFieldsValue(true), outcome: undefined })
    document.getElementById('review_opinion')?.focus()
  }, [form, quoted, save])
}

/** Opinions are counted by line. */
export const linesOf = (opinion: string | undefined) => (opinion ?? '').split('\n').filter(line => line.trim())

/** In one line, whatever the passage runs over. */
function markOf({ quote }: Quote) {
  const words = quote.replace(/\s+/g, ' ').trim()
  return `“${words.length > 24 ? `${words.slice(0, 24)}…` : words}”：`
}

/** The lines that still name the passage they were begun on, each with its place; a line without words says nothing. */
export function remarksOf(opinion: string | undefined, quotes: Quote[] | undefined): Remark[] {
  const left = [...(quotes ?? [])]
  return linesOf(opinion).flatMap(line => {
    const at = left.findIndex(quote => line.includes(markOf(quote)))
    if (at < 0) return []
    const [quote] = left.splice(at, 1)
    const text = line.slice(line.indexOf(markOf(quote)) + markOf(quote).length).trim()
    return text ? [{ ...quote, text }] : []
  })
}
