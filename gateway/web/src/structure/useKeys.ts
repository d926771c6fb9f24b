import { useCommand } from '../shared/commands'
import { type SectionKind, sectionKinds } from '../shared/words'
import type { Change } from './changes'
import type { Action } from './editing'

export const kinds = Object.keys(sectionKinds) as SectionKind[]

/** The keys of this page; each does what a button does. */
export function useKeys(dispatch: (action: Action) => void, save: (() => void) | undefined) {
  const change = (wanted: Change) => () => dispatch({ type: 'change', change: wanted })
  const nudge = (edge: 'start' | 'end', by: 1 | -1, unit: 'character' | 'clause') => change({ kind: 'nudge', edge, by, unit })
  useCommand('keep', save)
  useCommand('undo', () => dispatch({ type: 'undo' }))
  useCommand('redo', () => dispatch({ type: 'redo' }))
  useCommand('next', () => dispatch({ type: 'step', by: 1 }))
  useCommand('previous', () => dispatch({ type: 'step', by: -1 }))
  useCommand('mergeNext', change({ kind: 'merge', by: 1 }))
  useCommand('mergePrevious', change({ kind: 'merge', by: -1 }))
  useCommand('split', change({ kind: 'split' }))
  useCommand('remove', change({ kind: 'remove' }))
  useCommand('makeItem', change({ kind: 'item' }))
  useCommand('startHere', change({ kind: 'here', edge: 'start' }))
  useCommand('endHere', change({ kind: 'here', edge: 'end' }))
  useCommand('endOn', nudge('end', 1, 'character'))
  useCommand('endBack', nudge('end', -1, 'character'))
  useCommand('endOnClause', nudge('end', 1, 'clause'))
  useCommand('endBackClause', nudge('end', -1, 'clause'))
  useCommand('startOn', nudge('start', 1, 'character'))
  useCommand('startBack', nudge('start', -1, 'character'))
  useCommand('startOnClause', nudge('start', 1, 'clause'))
  useCommand('startBackClause', nudge('start', -1, 'clause'))
  useCommand('kind1', change({ kind: 'retype', to: kinds[0] }))
  useCommand('kind2', change({ kind: 'retype', to: kinds[1] }))
  useCommand('kind3', change({ kind: 'retype', to: kinds[2] }))
  useCommand('kind4', change({ kind: 'retype', to: kinds[3] }))
  useCommand('kind5', change({ kind: 'retype', to: kinds[4] }))
  useCommand('kind6', change({ kind: 'retype', to: kinds[5] }))
}
