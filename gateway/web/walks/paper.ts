import type { Person } from './person'

/** The paper of one secretary: there at once where only one is voted on, else chosen by name. */
export async function takePaper(evaluator: Person, secretary: string) {
  const chosen = evaluator.page.getByRole('button', { name: new RegExp(secretary) })
  await evaluator.page.getByRole('heading', { level: 1, name: secretary }).or(chosen).first().waitFor()
  if (await chosen.count()) await chosen.click()
  await evaluator.heading(secretary)
}

export async function vote(evaluator: Person, choice: string) {
  await evaluator.page.getByRole('radio', { name: choice, exact: true }).check()
  await evaluator.press(/^交票/)
  await evaluator.press('确认交票')
  await evaluator.heading('已交票')
}
