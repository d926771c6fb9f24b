import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Structure } from '../shared/ReportText'
import { open, services } from '../test/house'
import { DraftMatchingFold } from './MatchingFold'

afterEach(() => vi.unstubAllGlobals())

const structure = { shortcomings: ['覆盖不够', '凝聚力不强'], causes: ['摸底不细', '投入不足'], plan: ['逐户走访'] } as Partial<Structure> as Structure
const matching = { rows: [{ shortcoming: 0, causes: [0], planItems: [0] }, { shortcoming: 1, causes: [], planItems: [] }], sharedCauses: [], looseCauses: [1], loosePlanItems: [] }

test('what has no partner says so, and the writer says what belongs to what', async () => {
  const sent = services({ 'GET /api/reports/r1/draft/matching': { matching, basis: 'b1' }, 'PUT /api/reports/r1/draft/matching': { matching, basis: 'b2' } })
  open(<DraftMatchingFold reportId="r1" structure={structure} />)
  await userEvent.click(await screen.findByText('不足、原因和打算对照（1 条不足没有原因，1 条不足没有打算）'))
  expect(screen.getByText('▲ 没有写原因')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '对应得不对，我来改' }))
  await userEvent.click(within(screen.getByRole('group', { name: '第 2 条原因' })).getByLabelText('第 2 条不足'))
  await userEvent.click(within(screen.getByRole('group', { name: '第 1 条原因' })).getByLabelText('各条共同'))
  await userEvent.click(screen.getByRole('button', { name: '保存对照关系' }))
  await waitFor(() => expect(sent[0].body).toEqual({
    basis: 'b1', rows: [{ shortcoming: 0, causes: [], planItems: [0] }, { shortcoming: 1, causes: [1], planItems: [] }], sharedCauses: [0],
  }))
})
