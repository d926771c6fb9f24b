import type { Role } from '../shared/words'
import type { Me } from '../shared/me'

export type Entry = { path: string; title: string; roles: Role[] }

/** At most eight entries a role; the folded rail shows the first two characters. */
export const entries: Entry[] = [
  { path: '/dashboard', title: '总览', roles: ['leader', 'administrator', 'supervisor'] },
  { path: '/tasks', title: '待办', roles: ['secretary', 'drafter', 'reviewer', 'organizer', 'leader', 'supervisor', 'administrator'] },
  { path: '/reports', title: '述职报告', roles: ['secretary', 'drafter', 'reviewer', 'organizer', 'leader', 'supervisor', 'administrator', 'auditor'] },
  { path: '/meeting', title: '测评会务', roles: ['organizer', 'scrutineer', 'leader', 'administrator'] },
  { path: '/rectification', title: '整改台账', roles: ['secretary', 'drafter', 'leader', 'supervisor', 'administrator'] },
  { path: '/cycle', title: '年度管理', roles: ['administrator'] },
  { path: '/incidents', title: '异常处理', roles: ['system-admin', 'administrator'] },
]

export function entriesFor(me: Me) {
  return entries.filter(entry => entry.roles.some(role => me.roles.includes(role)))
}

/** Where a role's day begins; of several roles the first here counts. Nobody's begins with an inbox that nothing comes into. */
const homes: [role: Role, path: string][] = [
  ['leader', '/dashboard'],
  ['secretary', '/tasks'], ['reviewer', '/tasks'], ['organizer', '/tasks'], ['supervisor', '/tasks'],
  ['administrator', '/cycle'],
  ['drafter', '/reports'],
]

/** A person's first page; for who only votes it is the paper. */
export function homeOf(me: Me) {
  const home = homes.find(([role]) => me.roles.includes(role))?.[1]
  return home ?? entriesFor(me)[0]?.path ?? (me.roles.includes('evaluator') ? '/ballot.html' : '/account')
}
