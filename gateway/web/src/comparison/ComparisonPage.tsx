import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { type Report, reportQuery } from '../submission'
import { Changes } from './Changes'
import { comparisonQuery } from './queries'
import './comparison.css'

/** 版本比较: what became of each item between two versions; which two stands in the address. */
export function Component() {
  const { id = '' } = useParams()
  const query = useQuery(reportQuery(id))
  return (
    <div className="page">
      {query.isError && !query.data && <PageHead title="打不开版本比较" />}
      <Loaded query={query}>{report => <OneReport key={report.id} report={report} />}</Loaded>
    </div>
  )
}

function OneReport({ report }: { report: Report }) {
  const [place, setPlace] = useSearchParams()
  const texts = [...report.versions.map(version => String(version.no)), ...(report.draft && report.actions.includes('upload') ? ['draft'] : [])]
  const to = place.get('to') ?? texts[texts.length - 1]
  const from = place.get('from') ?? texts[Math.max(0, texts.length - 2)]
  const whole = place.get('by') === 'paragraph'
  const choose = (change: Record<string, string>) => setPlace({ from, to, ...(whole && { by: 'paragraph' }), ...change }, { replace: true })
  return (
    <div className="stack">
      <PageHead title={`版本比较：${report.organisationName} · ${report.secretaryName}`} tab={`版本比较${report.organisationName}`}>
        <Link to={`/reports/${report.id}`}>回到报告</Link>
      </PageHead>
      {texts.length < 2
        ? <div className="empty"><strong>只有一个版本</strong>修改后再次报送，或者保存了新的草稿，就能在这里看到改了什么。</div>
        : (
          <>
            <div className="row">
              <Versions label="从" texts={texts} chosen={from} onChoose={no => choose({ from: no })} />
              <Versions label="到" texts={texts} chosen={to} onChoose={no => choose({ to: no })} />
              <div className="tabs" role="group" aria-label="比较方式">
                <button type="button" aria-pressed={!whole} onClick={() => choose({ by: 'item' })}>按条目</button>
                <button type="button" aria-pressed={whole} onClick={() => choose({ by: 'paragraph' })}>按段落</button>
              </div>
            </div>
            <Compared id={report.id} from={from} to={to} whole={whole} />
          </>
        )}
    </div>
  )
}

function Versions({ label, texts, chosen, onChoose }: { label: string; texts: string[]; chosen: string; onChoose: (no: string) => void }) {
  return (
    <div className="row comparison-side">
      <span className="second" aria-hidden="true">{label}</span>
      <div className="tabs" role="group" aria-label={label === '从' ? '原来的版本' : '后来的版本'}>
        {texts.map(no => <button key={no} type="button" aria-pressed={no === chosen} onClick={() => onChoose(no)}>{no === 'draft' ? '草稿' : `第 ${no} 版`}</button>)}
      </div>
    </div>
  )
}

function Compared({ id, from, to, whole }: { id: string; from: string; to: string; whole: boolean }) {
  const query = useQuery(comparisonQuery(id, from, to))
  return <Loaded query={query}>{comparison => <Changes changes={whole ? comparison.paragraphs : comparison.items} unit={whole ? '段' : '条'} />}</Loaded>
}
