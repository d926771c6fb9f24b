import Button from 'antd/es/button'
import type { Problem } from '../api/problem'

/** A refusal or failure that belongs to no form: what happened, what to do, and the number to tell the administrator. */
export function ProblemNote({ problem, retry }: { problem: Problem; retry?: () => void }) {
  return (
    <div className="problem-note" role="alert">
      <strong>{problem.title}</strong>
      {problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
      {problem.errors.length > 0 && <ul>{problem.errors.map(error => <li key={error.pointer + error.detail}>{error.detail}</li>)}</ul>}
      <div className="row">
        {problem.status === 401
          ? <a href="/oauth2/authorization/keycloak">重新登录</a>
          : retry && <Button onClick={retry}>重新读取</Button>}
        {problem.traceId && <span className="least">跟踪号 {problem.traceId}</span>}
      </div>
    </div>
  )
}
