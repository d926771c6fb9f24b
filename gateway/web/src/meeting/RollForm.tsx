import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import { useAsk } from '../shared/useAsk'
import { useTell } from '../shared/useTell'
import { useReplaceRoll } from './queries'
import { countByCategory, parseRoll, readText } from './roll'

/** Paste or upload; what was understood stands below before anything is replaced. */
export function RollForm({ before }: { before: number }) {
  const ask = useAsk()
  const tell = useTell()
  const [text, setText] = useState('')
  const replace = useReplaceRoll()
  const { voters, errors } = parseRoll(text)
  const take = async (file: File | undefined) => { if (file) setText(await readText(file)) }
  const hand = async () => {
    if (before > 0 && !(await ask({
      title: `用 ${voters.length} 人的新名册替换现有的 ${before} 人？`, content: '正在进行和已经结束的测评仍用当时的名册。',
      ok: '确认替换',
    }))) return
    replace.mutate(voters, { onSuccess: () => { setText(''); tell(`名册已更新，共 ${voters.length} 人`) } })
  }
  return (
    <section className="panel" aria-labelledby="replace">
      <h2 id="replace">更新名册</h2>
      {replace.isError && <ProblemNote problem={Problem.of(replace.error)} />}
      <label htmlFor="roll-text">从表格中复制“账号、姓名、类别”三列，粘贴在这里</label>
      <Input.TextArea
        id="roll-text" rows={6} value={text} onChange={event => setText(event.target.value)} spellCheck={false}
        placeholder={'eval-01	周若兰	领导班子成员\neval-02	罗承志	部门代表'}
      />
      <p className="row roll-file">
        <label className="file-link"><input type="file" className="visually-hidden" accept=".csv,.txt,text/plain,text/csv" onChange={event => void take(event.target.files?.[0])} />或者选择 CSV、TXT 文件</label>
      </p>
      <div aria-live="polite">
        {errors.length > 0 && (
          <div className="problem-note">
            <strong>有 {errors.length} 行需要修改</strong>
            <ul>{errors.slice(0, 20).map(error => <li key={error.line}>第 {error.line} 行：{error.detail}</li>)}</ul>
          </div>
        )}
        {voters.length > 0 && <p className="second">识别出 {voters.length} 人：{countByCategory(voters).map(({ title, count }) => `${title} ${count} 人`).join('，')}。</p>}
      </div>
      <Button type="primary" disabled={voters.length === 0 || errors.length > 0} loading={replace.isPending} onClick={() => void hand()}>
        {voters.length > 0 ? `更新名册（${voters.length} 人）` : '更新名册'}
      </Button>
    </section>
  )
}
