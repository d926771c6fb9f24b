import Form from 'antd/es/form'
import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import { ProblemForm } from '../shared/ProblemForm'
import { useAsk } from '../shared/useAsk'
import { useTell } from '../shared/useTell'
import { categories, grades } from '../shared/words'
import { Figure } from './Figure'
import { type Cycle, type Rules, usePublish } from './queries'
import { ReportRulesFields } from './ReportRulesFields'
import { usual } from './usual'

const days: [keyof Cycle['timetable'], string, string][] = [
  ['reviewDays', '部门审核', '个工作日'], ['revisionDays', '退回修改', '个工作日'], ['maxRounds', '最多审核', '轮'],
  ['gradeDays', '测评后评定等次', '个工作日'], ['planDays', '报送整改方案', '个工作日'], ['planApprovalDays', '审批整改方案', '个工作日'],
  ['rectificationMonths', '整改期限', '个月'], ['verificationDays', '核查', '个工作日'], ['reminderDays', '到期前提醒', '个工作日'],
]

/** Everything a year goes by. What runs already moves with the timetable. */
export function CycleForm({ cycle }: { cycle?: Cycle }) {
  const ask = useAsk()
  const tell = useTell()
  const [form] = Form.useForm<Rules>()
  const confirm = async (rules: Rules) => ask({
    title: cycle ? '保存修改？' : `印发“${rules.name}”？`,
    content: cycle ? '正在办理的事项，时限会随新的时间表重新计算。' : '印发后，每个党组织的书记都会收到撰写述职报告的待办。',
    ok: cycle ? '确认保存' : '确认印发',
  })
  return (
    <ProblemForm<Rules, Cycle>
      name="cycle" form={form} mutation={usePublish(cycle)} initialValues={cycle ?? usual()} confirm={confirm}
      submit={cycle ? '保存时间表和规则' : '印发年度方案'} onDone={() => tell(cycle ? '已保存' : '已印发')}
    >
      <div className="cycle">
        <section className="panel" aria-labelledby="timetable">
          <h2 id="timetable">时间表</h2>
          <div className="pair-fields">
            <Form.Item name="name" label="名称" className="whole-row" rules={[{ required: true, whitespace: true, message: '请填写名称' }]}><Input /></Form.Item>
            <Form.Item name="year" label="年度" hidden={Boolean(cycle)}><InputNumber disabled={Boolean(cycle)} controls={false} precision={0} /></Form.Item>
            <Form.Item name={['timetable', 'submission']} label="报送截止" rules={[{ required: true, message: '请选择报送截止日期' }]}><Input type="date" /></Form.Item>
            <Form.Item name={['timetable', 'meeting']} label="述职评议会不晚于" rules={[{ required: true, message: '请选择述职评议会日期' }]}><Input type="date" /></Form.Item>
          </div>
          <div className="figure-fields">
            {days.map(([field, label, unit]) => <Figure key={field} name={['timetable', field]} label={label} unit={unit} />)}
          </div>
        </section>
        <section className="panel" aria-labelledby="rules">
          <h2 id="rules">测评规则</h2>
          <h3>各等次分值</h3>
          <div className="figure-fields two-fields">{Object.entries(grades).map(([grade, words]) => <Figure key={grade} name={['ballotRules', 'values', grade]} label={words} unit="分" />)}</div>
          <h3>各类评议人权重</h3>
          <Weights />
          <div className="figure-fields two-fields">{Object.entries(categories).map(([category, words]) => <Figure key={category} name={['ballotRules', 'weights', category]} label={words} unit="%" />)}</div>
          <h3>保密</h3>
          <Figure name={['ballotRules', 'minimumVoters']} label="一类评议人少于多少人时，与下一类合并计票" unit="人" />
        </section>
        <ReportRulesFields />
      </div>
    </ProblemForm>
  )
}

/** The sum as it stands; the service holds it to 100. */
function Weights() {
  const weights = Form.useWatch(['ballotRules', 'weights']) as Record<string, number> | undefined
  const sum = Object.values(weights ?? {}).reduce((all, each) => all + (each ?? 0), 0)
  return <p className={sum === 100 ? 'second' : 'danger'} role="status">合计 {sum}%{sum === 100 ? '' : '，应为 100%'}</p>
}
