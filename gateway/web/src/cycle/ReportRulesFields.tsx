import { useQuery } from '@tanstack/react-query'
import { checksQuery } from '../check'
import { Loaded } from '../shared/Loaded'
import { Figure } from './Figure'
import { RequiredPoints } from './RequiredPoints'
import { SeverityField } from './SeverityField'

/** What the year asks of a report's text, and how heavily each check weighs. */
export function ReportRulesFields() {
  const checks = useQuery(checksQuery)
  return (
    <section className="panel whole-row" aria-labelledby="report-rules">
      <h2 id="report-rules">报告要求</h2>
      <div className="figure-fields">
        <Figure name={['reportRules', 'writtenLimit']} label="书面报告不超过（不限填 0）" unit="字" />
        <Figure name={['reportRules', 'spokenLimit']} label="现场述职稿不超过（不限填 0）" unit="字" />
        <Figure name={['reportRules', 'problemShare']} label="不足、原因和打算至少占" unit="%" />
      </div>
      <h3>必述内容</h3>
      <RequiredPoints />
      <h3>审核提示的轻重</h3>
      <p className="second">阻断的，处理后才能报送；提醒和参考，只请书记和审核部门看一看。</p>
      <Loaded query={checks} empty="没有可以设置的检查。">
        {rules => <div className="severity-fields">{rules.map(rule => <SeverityField key={rule.id} rule={rule} />)}</div>}
      </Loaded>
    </section>
  )
}
