import { expect, test } from 'vitest'
import type { Role } from '../shared/words'
import { homeOf } from './navigation'

const person = (...roles: Role[]) => ({ username: 'x', name: '某', roles })

test.each<[Role[], string]>([
  [['leader'], '/dashboard'],
  [['leader', 'evaluator'], '/dashboard'],
  [['secretary'], '/tasks'],
  [['reviewer'], '/tasks'],
  [['reviewer', 'administrator'], '/tasks'],
  [['administrator'], '/cycle'],
  [['system-admin'], '/incidents'],
  [['auditor'], '/reports'],
  [['scrutineer'], '/meeting'],
  [['evaluator'], '/ballot.html'],
  [['security-admin'], '/account'],
])('the day of %j begins at %s', (roles, home) => {
  expect(homeOf(person(...roles))).toBe(home)
})
