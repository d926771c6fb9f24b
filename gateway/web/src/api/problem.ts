/** One error of a field: `pointer` as in RFC 9457's own example, `#/steps/0/deadline`. */
export type FieldError = { pointer: string; detail: string }

/** A refusal of a service: told apart by `type`, never by its text. */
export class Problem extends Error {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly errors: FieldError[]
  readonly traceId?: string

  constructor(fields: { type?: string; title?: string; status?: number; detail?: string; errors?: FieldError[]; traceId?: string }) {
    super(fields.title)
    this.type = fields.type ?? 'about:blank'
    this.title = fields.title ?? '没有办成'
    this.status = fields.status ?? 0
    this.detail = fields.detail
    this.errors = fields.errors ?? []
    this.traceId = fields.traceId
  }

  /** Is it of this kind? The last part of `type` names it: `already-voted`. */
  is(kind: string) {
    return this.type === kind || this.type.endsWith(`/${kind}`) || this.type.endsWith(`:${kind}`)
  }

  /** May it be otherwise when asked again? A refusal stays one. */
  get mayPass() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }

  static async from(response: Response) {
    const json = response.headers.get('content-type')?.includes('json')
    const fields = json ? await response.json().catch(() => ({})) : {}
    return new Problem({ title: titles[response.status] ?? '服务暂时不可用', ...fields, status: response.status })
  }

  /** Whatever was thrown, as something that can be shown. */
  static of(thrown: unknown) {
    return thrown instanceof Problem
      ? thrown
      : new Problem({ type: 'unreachable', title: '连接不上服务', detail: '请检查网络后重试，已填写的内容不会丢失。' })
  }
}

const titles: Record<number, string> = {
  401: '登录已过期',
  403: '您没有办理此事的权限',
  404: '没有找到，或者不归您办理',
  409: '状态已经变化',
  413: '文件过大',
  415: '不支持这种文件',
  429: '操作过于频繁，请稍后再试',
  503: '服务正在恢复，请稍后再试',
}
