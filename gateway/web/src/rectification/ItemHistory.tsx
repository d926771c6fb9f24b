import { fileSize, moment } from '../shared/format'
import { evidencePath, type Item } from './queries'

type Evidence = Item['evidence'][number]
type Entry = { at: string; byName: string; what: string; words?: string | null; files: Evidence[] }

/** What has happened, the latest first; files of one filing stand together. */
export function ItemHistory({ item }: { item: Item }) {
  const entries = entriesOf(item)
  if (entries.length === 0) return <p className="second">还没有记录。</p>
  return (
    <ol className="plain timeline">
      {entries.map(entry => (
        <li key={entry.at + entry.what}>
          <time dateTime={entry.at} className="figures least nowrap">{moment(entry.at)}</time>
          <div>
            <strong>{entry.what}</strong>　<span className="second">{entry.byName}</span>
            {entry.words && <p className="opinion-text">{entry.words}</p>}
            {entry.files.length > 0 && <ul className="plain proofs">{entry.files.map(file => <Proof key={file.id} item={item.id} file={file} />)}</ul>}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A picture is shown, not only named. */
function Proof({ item, file }: { item: string; file: Evidence }) {
  const path = evidencePath(item, file.id)
  const picture = /\.(jpe?g|png)$/i.test(file.fileName ?? '')
  return (
    <li>
      <a href={path} download={file.fileName ?? true}>
        {picture && <img src={path} alt="" loading="lazy" />}
        <span><span className="visually-hidden">下载佐证 </span>{file.fileName}{file.size != null && <span className="least"> {fileSize(file.size)}</span>}</span>
      </a>
    </li>
  )
}

function entriesOf(item: Item): Entry[] {
  const filings = new Map<string, Entry>()
  for (const proof of item.evidence) {
    const filing = filings.get(proof.at) ?? { at: proof.at, byName: proof.byName, what: '报送佐证', files: [] }
    filing.words ??= proof.note
    if (proof.fileName) filing.files.push(proof)
    filings.set(proof.at, filing)
  }
  return [
    ...item.planDecisions.map(each => ({ ...each, what: each.approved ? '批准整改方案' : '退回重拟', words: each.opinion, files: [] })),
    ...item.verifications.map(each => ({ ...each, what: each.struckOff ? '核查通过，销号' : '核查未通过，退回整改', words: each.reason, files: [] })),
    ...filings.values(),
  ].sort((a, b) => b.at.localeCompare(a.at))
}
