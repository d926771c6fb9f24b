import { useState } from 'react'
import { Problem } from '../api/problem'
import { useTell } from '../shared/useTell'
import { toForm } from './bounds'
import type { Action, Desk } from './editing'
import { type Draft, useCorrect, useForget } from './queries'
import { refusedPlaces } from './refusal'

/** Saves what stands, on the revision it was based on; what the service refuses is told where it stands. */
export function useSaving(id: string, draft: Draft, desk: Desk, dispatch: (action: Action) => void) {
  const tell = useTell()
  const [basis, setBasis] = useState(draft)
  const correct = useCorrect(id)
  const forget = useForget(id)
  const [refused, setRefused] = useState<ReturnType<typeof refusedPlaces>>([])
  const failed = [correct, forget].find(each => each.isError)

  const take = (saved: Draft, told?: string) => {
    setBasis(saved)
    setRefused([])
    correct.reset()
    forget.reset()
    dispatch({ type: 'open', text: saved.text, structure: saved.structure, at: chosenPlace(desk) })
    if (told) tell(told)
  }
  const save = (revision = basis.revision) => {
    forget.reset()
    correct.mutate({ revision, form: toForm(desk.sections) }, {
      onSuccess: saved => take(saved, '已保存校正'),
      onError: thrown => setRefused(refusedPlaces(desk.sections, Problem.of(thrown).errors)),
    })
  }
  const restore = (revision = basis.revision) => {
    correct.reset()
    forget.mutate(revision, { onSuccess: saved => take(saved, '已恢复系统的识别') })
  }
  return {
    basis, refused, save, restore, take,
    restoring: forget.isError,
    pending: correct.isPending || forget.isPending,
    problem: failed && Problem.of(failed.error),
  }
}

/** In the middle: the service takes numbers and closing punctuation off both ends. */
const chosenPlace = ({ sections, chosen }: Desk) => {
  if (!chosen) return undefined
  const item = chosen.item === undefined ? undefined : sections[chosen.section].items[chosen.item]
  return item ? Math.floor((item.start + item.end) / 2) : sections[chosen.section].start
}
