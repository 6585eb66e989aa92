/** What a coordinator does in one afternoon, step by step: each is a sentence of the story, without how the page is made. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { TownWindow } from './town-window.ts'

/** A work as the core has it. */
export interface WorkOfTown {
  readonly id: string
  readonly party: string
  readonly number: string | null
  readonly name: string
  readonly discipline: string
  readonly period: { readonly start: string | null; readonly end: string | null }
}

/** What the core answers to a question without an input. */
export function asked<Answer>(page: Page, call: string): Promise<Answer> {
  return page.evaluate(async (name) => {
    const answer = await fetch(`/api/${name}`, { method: 'POST', body: '{"input":{}}' })
    return ((await answer.json()) as { value: Answer }).value
  }, call)
}

/** Decides on what lies open by the keyboard alone: a letter, a reason, Ctrl+Enter; and goes on to the next. */
export async function triage({ page, detail }: TownWindow, letter: 'n' | 'x', reason: string): Promise<void> {
  const heading = detail.getByRole('heading', { level: 2 })
  const about = await heading.innerText()
  await page.keyboard.press(letter)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.keyboard.type(reason)
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => heading.innerText()).not.toBe(about)
}

/** Says of the work that is open what is not right of it. */
export async function correct(
  { page, detail }: TownWindow,
  { field, value, reason }: { field: string; value: string; reason: string },
): Promise<void> {
  await detail.getByRole('button', { name: 'Corrigeren…' }).click()
  const dialog = page.getByRole('dialog', { name: /corrigeren$/ })
  await dialog.getByRole('button', { name: /Wat klopt er niet$/ }).click()
  await page.getByRole('option', { name: field, exact: true }).click()
  await dialog.getByRole('textbox', { name: field }).fill(value)
  await dialog.getByLabel('Reden').fill(reason)
  await dialog.getByRole('button', { name: 'Corrigeer', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** In the room: the point that is looked at. */
export function pointIn({ page }: TownWindow) {
  return page.getByRole('region', { name: 'Punt' }).getByRole('heading', { level: 2 })
}

/** Decides in the room that these works are done together, one of them on days of its own. */
export async function combineInRoom({ page }: TownWindow, reason: string): Promise<void> {
  await page.keyboard.press('b')
  const dialog = page.getByRole('dialog', { name: 'Oppakken' })
  await dialog.getByRole('button', { name: /Wie leidt/ }).click()
  await page.getByRole('option').first().click()
  await dialog.getByLabel('Start', { exact: true }).fill('1-3-2027')
  await dialog.getByLabel('Einde', { exact: true }).fill('30-11-2027')
  await dialog
    .getByLabel(/^Start van/)
    .first()
    .fill('1-3-2027')
  await dialog
    .getByLabel(/^Einde van/)
    .first()
    .fill('30-6-2027')
  await dialog.getByLabel('Reden').fill(reason)
  await dialog.getByRole('button', { name: 'Oppakken' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Wat spreken we af?').waitFor()
}

/** Agrees in the room who does what: the first party on offer. */
export async function agreeInRoom({ page }: TownWindow, what: string): Promise<void> {
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Afspraak toevoegen' })
  await dialog.getByLabel('Wat', { exact: true }).fill(what)
  await dialog.getByRole('button', { name: /Wie$/ }).click()
  await page.getByRole('option').first().click()
  await dialog.getByLabel('Uiterlijk').fill('1-3-2031')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('list', { name: 'Openstaande afspraken' }).getByText(what).waitFor()
}

/** Lays down at the dossier that is open which of its first two works comes first. */
export async function layDownOrder(
  { page, detail }: TownWindow,
  [first, second]: readonly string[],
): Promise<void> {
  await detail.getByRole('tab', { name: 'Volgorde' }).click()
  for (const [label, work] of [
    ['Eerst', first],
    ['Dan', second],
  ]) {
    await detail.getByRole('button', { name: new RegExp(`${label!}$`) }).click()
    await page.getByRole('option', { name: work!, exact: true }).first().click()
  }
  await detail.getByRole('button', { name: 'Vastleggen' }).click()
  await detail
    .getByRole('list', { name: 'Vastgelegd' })
    .getByText(`Eerst ${first!}, daarna ${second!}`)
    .waitFor()
}
