import { useQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import Progress from 'antd/es/progress'
import { Link, useNavigate, useParams } from 'react-router'
import { Problem } from '../api/problem'
import { type Organisation, organisationsQuery } from '../cycle'
import { Loaded } from '../shared/Loaded'
import { Paged } from '../shared/Paged'
import { PageHead } from '../shared/PageHead'
import { ProblemNote } from '../shared/ProblemNote'
import { useFilter } from '../shared/useFilter'
import { type Compilation, compilationQuery, type Piece, useDivide, useImport, useRemove } from './queries'
import { imported, kinds, matching } from './filter'
import { PartFilter } from './PartFilter'
import { PartRow } from './PartRow'
import './compilation.css'

/** As many rows as the eye takes in without a filter. */
const FEW = 10

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
  const { place, set, clear } = useFilter()
  const divide = useDivide(file.id)
  const pieces: Piece[] = file.parts.map(({ start, end, organisation }) => ({ start, end, organisation }))
  const change = (next: Piece[]) => divide.mutate(next)
  const own = (at: number, organisation: string | null) => change(pieces.map((piece, i) => {
    if (i === at) return { ...piece, organisation }
    return piece.organisation === organisation && !imported(file.parts[i]) ? { ...piece, organisation: null } : piece
  }))
  const join = (at: number) => change(pieces.flatMap((piece, i) => {
    if (i === at) return []
    return i === at - 1 ? [{ ...piece, end: pieces[at].end }] : [piece]
  }))
  const split = (at: number, where: number) => change(pieces.flatMap((piece, i) => i === at
    ? [{ ...piece, end: where }, { start: where, end: piece.end, organisation: null }]
    : [piece]))
  const joinable = (i: number) => i > 0 && !imported(file.parts[i]) && !imported(file.parts[i - 1])
  const unowned = file.parts.filter(kinds.unowned.holds).length
  const refused = file.parts.filter(kinds.refused.holds).length
  const names = new Map(organisations.map(each => [each.code, each.name]))
  const found = matching(file.parts, place, names)
  return (
    <>
      <p>共 {file.parts.length} 篇，已导入 {file.imported} 篇{refused > 0 && `；${refused} 篇没有导入，原因见各篇`}{unowned > 0 && `；${unowned} 篇还没有确定属于哪个党组织，不会导入`}。</p>
      <Import file={file} />
      {divide.isError && <ProblemNote problem={Problem.of(divide.error)} />}
      {file.parts.length > FEW && <PartFilter parts={file.parts} place={place} found={found.length} onChange={set} />}
      {found.length === 0 && <div className="empty"><strong>没有符合条件的报告</strong><button type="button" className="link" onClick={() => clear()}>清除筛选</button></div>}
      <Paged rows={found} of="篇">
        {rows => rows.length > 0 && (
          <table className="list cards compilation" aria-busy={divide.isPending}>
            <thead><tr><th>序</th><th>标题与首尾</th><th>党组织</th><th>分篇</th></tr></thead>
            <tbody>
              {rows.map(part => (
                <PartRow
                  key={part.start} file={file} part={part} name={names.get(part.organisation ?? '')} organisations={organisations}
                  fixed={imported(part) || divide.isPending}
                  onOwn={organisation => own(part.no - 1, organisation)} onJoin={joinable(part.no - 1) ? () => join(part.no - 1) : undefined}
                  onSplit={where => split(part.no - 1, where)}
                />
              ))}
            </tbody>
          </table>
        )}
      </Paged>
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
      {importing.isSuccess && file.left === 0 && file.imported > 0 && <p className="second">导入完毕。各党组织登录后会看到自己的草稿，核对后自行报送。</p>}
    </div>
  )
}
