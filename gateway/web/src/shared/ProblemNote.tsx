import Button from 'antd/es/button'
import { Link } from 'react-router'
import type { Problem } from '../api/problem'

/** What to do where asking again would bring the same answer. */
const ways: Record<number, string> = {
  403: '您的角色看不到这里的内容。确需查看的，请联系安全管理员调整权限。',
  404: '地址可能有误，或者这件事已经不归您办理。请从导航重新进入。',
}

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
          : retry && (problem.mayPass ? <Button onClick={retry}>重新读取</Button> : <Way status={problem.status} />)}
        {problem.traceId && <span className="least">跟踪号 {problem.traceId}</span>}
      </div>
    </div>
  )
}

function Way({ status }: { status: number }) {
  return <p>{ways[status] ?? '再读一次也是同样的结果，请把跟踪号告诉系统管理员。'}<Link to="/">回到首页</Link></p>
}
