import { Link } from 'react-router'
import { PageHead } from '../shared/PageHead'
import { itemSources, itemStatuses, type ItemStatus } from '../shared/words'
import { ItemHistory } from './ItemHistory'
import { ItemLight } from './ItemLight'
import type { Item } from './queries'

const turns: Record<ItemStatus, ((item: Item) => string) | undefined> = {
  NOT_STARTED: item => `轮到${item.leader}报送整改方案`,
  PLAN_FILED: () => '轮到组织部审批整改方案',
  RECTIFYING: item => `轮到${item.leader}落实整改、报送佐证`,
  AWAITING_VERIFICATION: () => '轮到督查员核查',
  STRUCK_OFF: undefined,
}

/** Light, deadline, and whose turn it is. */
export function ItemHead({ item }: { item: Item }) {
  const turn = turns[item.status]?.(item)
  return (
    <PageHead title={`${item.organisationName} · 整改第 ${item.no} 项`}>
      <ItemLight item={item} />
      {item.status !== 'STRUCK_OFF' && <strong>{itemStatuses[item.status]}{turn ? `，${turn}` : ''}</strong>}
      <span className="row"><Link to={`/reports/${item.reportId}`}>述职报告</Link><Link to={`/rectification?report=${item.reportId}`}>同一报告的事项</Link></span>
    </PageHead>
  )
}

/** 问题, 措施, then 佐证 and 核查 by date. */
export function ItemRecord({ item }: { item: Item }) {
  return (
    <>
      <section className="panel" aria-labelledby="problem">
        <h2 id="problem">问题</h2>
        <p className="problem-text">{item.problem}</p>
        <p className="second">来源：{itemSources[item.source]}。责任领导：{item.leader}。责任单位：{item.unit}。</p>
      </section>
      <section className="panel" aria-labelledby="plan-shown">
        <h2 id="plan-shown">整改措施</h2>
        {item.measure
          ? (
            <dl className="facts">
              <dt>措施</dt><dd className="opinion-text">{item.measure}</dd>
              {item.goal && <><dt>目标</dt><dd className="opinion-text">{item.goal}</dd></>}
              <dt>责任人</dt><dd>{item.person}</dd>
              <dt>完成时限</dt><dd className="figures">{item.deadline}</dd>
            </dl>
          )
          : <p className="second">尚未报送整改方案，{item.dueTitle}的期限是 {item.due}。</p>}
      </section>
      <section className="panel" aria-labelledby="history">
        <h2 id="history">审批、佐证和核查</h2>
        <ItemHistory item={item} />
      </section>
    </>
  )
}
