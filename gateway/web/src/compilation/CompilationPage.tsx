import { useQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import Progress from 'antd/es/progress'
import { Link, useNavigate, useParams } from 'react-router'
import { Problem } from '../api/problem'
import { type Organisation, organisationsQuery } from '../cycle'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { ProblemNote } from '../shared/ProblemNote'
import { type Compilation, compilationQuery, type Piece, useDivide, useImport, useRemove } from './queries'
import { PartRow } from './PartRow'
import './compilation.css'

/** One compiled file: where each report begins, whose it is, and how far the import has come. */
export function Component() {
  const { id = '' } = useParams()
  const query = useQuery(compilationQuery(id))
  const organisations = useQuery(organisationsQuery)
  return (
    <div className="page stack">
      <PageHead title={query.data?.fileName ?? '汇编文件'}><Link to="/cycle/compilations">回到汇编导入</Link></PageHead>
      <Loaded query={query}>{file => <Loaded query={organisations}>{all => <Parts file={file} organisations={all} />}</Loaded>}</Loaded>
    </div>
  )
}

function Parts({ file, organisations }: { file: Compilation; organisations: Organisation[] }) {
  const divide = useDivide(file.id)
  const begun = file.imported > 0
  const pieces: Piece[] = file.parts.map(({ start, end, organisation }) => ({ start, end, organisation }))
  const change = (next: Piece[]) => divide.mutate(next)
  const own = (at: number, organisation: string | null) => change(pieces.map((piece, i) => {
    if (i === at) return { ...piece, organisation }
    return piece.organisation === organisation ? { ...piece, organisation: null } : piece
  }))
  const join = (at: number) => change(pieces.flatMap((piece, i) => {
    if (i === at) return []
    return i === at - 1 ? [{ ...piece, end: pieces[at].end }] : [piece]
  }))
  const split = (at: number, place: number) => change(pieces.flatMap((piece, i) => i === at
    ? [{ ...piece, end: place }, { start: place, end: piece.end, organisation: null }]
    : [piece]))
  const unowned = file.parts.filter(part => !part.organisation).length
  return (
    <>
      <p>共 {file.parts.length} 篇，已导入 {file.imported} 篇{unowned > 0 && `；${unowned} 篇还没有确定属于哪个党组织，不会导入`}。</p>
      <Import file={file} />
      {divide.isError && <ProblemNote problem={Problem.of(divide.error)} />}
      <table className="list cards compilation" aria-busy={divide.isPending}>
        <thead><tr><th>序</th><th>标题与首尾</th><th>党组织</th><th>分篇</th></tr></thead>
        <tbody>
          {file.parts.map((part, i) => (
            <PartRow
              key={part.start} file={file} part={part} organisations={organisations} fixed={begun || divide.isPending}
              onOwn={organisation => own(i, organisation)} onJoin={i > 0 ? () => join(i) : undefined} onSplit={place => split(i, place)}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Import({ file }: { file: Compilation }) {
  const go = useNavigate()
  const importing = useImport(file.id)
  const removing = useRemove(file.id)
  const done = file.parts.filter(part => part.status !== 'OPEN').length
  return (
    <div className="stack" aria-live="polite">
      {importing.isError && <ProblemNote problem={Problem.of(importing.error)} />}
      <div className="row">
        {file.left > 0 && (
          <Button type="primary" loading={importing.isPending} onClick={() => importing.mutate()}>
            {file.imported > 0 ? `继续导入（余 ${file.left} 篇）` : `导入为草稿（${file.left} 篇）`}
          </Button>
        )}
        <a href={`/api/compilations/${file.id}/original`} download>下载原件</a>
        {file.imported === 0 && <button type="button" className="link danger" disabled={removing.isPending} onClick={() => removing.mutate(undefined, { onSuccess: () => void go('/cycle/compilations') })}>放弃这个文件</button>}
      </div>
      {importing.isPending && <Progress percent={Math.round((done / file.parts.length) * 100)} status="normal" />}
      {importing.isSuccess && file.left === 0 && <p className="second">导入完毕。各党组织登录后会看到自己的草稿，核对后自行报送。</p>}
    </div>
  )
}
