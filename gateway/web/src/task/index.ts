export { type Task, type TaskRow, taskQuery, tasksQuery, useClaim, useComplete } from './queries'
export { ClaimBar } from './ClaimBar'
export { AfterTask } from './AfterTask'
