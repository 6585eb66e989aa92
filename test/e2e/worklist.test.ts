/** Someone goes through the kansengebieden one by one, without a mouse, and meets again what came back. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

/** Presses the letter of an answer, types what goes with it from field to field, and waits until the next is there. */
async function answer(town: TownWindow, letter: string, form: string, ...typed: string[]): Promise<string> {
  const { page, detail } = town
  const heading = detail.getByRole('heading', { level: 2 })
  const about = await heading.innerText()
  await page.keyboard.press(letter)
  const line = page.getByRole('form', { name: form })
  await line.waitFor()
  for (const text of typed) {
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('')
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await line.waitFor({ state: 'detached' })
  await expect.poll(() => heading.innerText()).not.toBe(about)
  return about
}

const progress = (town: TownWindow) =>
  town.page
    .getByRole('tabpanel')
    .getByText(/doorgenomen/)
    .innerText()

inTheWindow('the worklist', () => {
  test('four answers are a letter and a line each, and what was not now is there again on its day', async () => {
    // What came after the last round is new, by the machine's clock: the window's may not be behind that.
    const town = await openTown({ map: false, today: '2036-12-01' })
    const { page, detail } = town
    await page.keyboard.press('d')
    await detail.getByText('Kansengebied 1', { exact: true }).waitFor()
    await expect.poll(() => progress(town)).toMatch(/^0 van \d+ /)

    const setAside = await answer(town, 'n', 'Niet nu', '1-4-2037', 'Wacht op de begroting')
    await expect.poll(() => progress(town)).toMatch(/^1 van /)
    const asked = await answer(town, 'u', 'Uitzoeken', 'Noor', 'eind januari 2037', 'Ligt hier gas?')
    const picked = await answer(town, 'a', 'Op de agenda', 'Samen met de gemeente')
    const rejected = await answer(town, 'x', 'Nee, want…', 'Ander tracé')
    expect(new Set([setAside, asked, picked, rejected]).size).toBe(4)
    await expect.poll(() => progress(town)).toMatch(/^4 van /)

    // Back to the one before: what was said stands there, and undone it is to do again.
    await page.keyboard.press('k')
    await detail.getByText('Nee: Ander tracé').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => progress(town)).toMatch(/^3 van /)
    await page.keyboard.press('k')
    await detail.getByText('Op de agenda: Samen met de gemeente').waitFor()
    await page.keyboard.press('k')
    await detail.getByText('Uitzoeken, door Noor, uiterlijk 31 jan 2037: Ligt hier gas?').waitFor()
    await page.keyboard.press('k')
    await detail.getByText('Niet nu, tot 1 apr 2037: Wacht op de begroting').waitFor()

    // A line that is left with Esc says nothing, and is no step back.
    await page.keyboard.press('a')
    await page.getByRole('form', { name: 'Op de agenda' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('form').waitFor({ state: 'detached' })
    await page.keyboard.press('d')
    await page.getByRole('button', { name: 'Doornemen' }).waitFor()

    await page.clock.setFixedTime('2037-04-01T12:00:00')
    await page.reload()
    await town.goTo('Werkblad')
    await town.isQuiet()
    await page.keyboard.press('d')
    const rows = page.getByRole('listbox', { name: 'Werklijst' }).getByRole('option')
    await expect.poll(() => rows.nth(0).innerText()).toContain(setAside)
    expect(await rows.nth(0).innerText()).toContain('Niet nu gold tot 1 april 2037; die dag is er.')
    expect(await rows.nth(1).innerText()).toContain(asked)
    expect(await rows.nth(1).innerText()).toContain('Uitzoeken door Noor, uiterlijk 31 jan 2037')
    await detail.getByRole('heading', { name: 'Heropend' }).waitFor()
    // What came back by its day does not stay so.
    await detail.getByText('Kies opnieuw; bij niet nu geeft u een nieuwe dag op.').waitFor()
    expect(await detail.getByRole('button', { name: 'Blijft zo' }).count()).toBe(0)
    expect(town.complaints).toEqual([])
  }, 480_000)

  test('a day that is none, or past, is said and nothing is stored', async () => {
    const town = await openTown({ map: false, today: '2026-12-01' })
    const { page } = town
    await page.keyboard.press('d')
    await town.detail.getByText('Kansengebied 1', { exact: true }).waitFor()
    await page.keyboard.press('n')
    const line = page.getByRole('form', { name: 'Niet nu' })
    await line.waitFor()
    await page.keyboard.type('1-11-2026')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Eerst afwachten')
    await page.keyboard.press('Enter')
    await line.getByText('Deze dag is al geweest; kies een dag die nog komt.').waitFor()
    await line.getByRole('textbox', { name: 'Terug op' }).fill('als het mooi weer is')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await line.getByText(/Niet te lezen als datum/).waitFor()
    await line.getByRole('textbox', { name: 'Terug op' }).fill('')
    await page.keyboard.press('Control+Enter')
    await line.waitFor({ state: 'detached' })
    await expect.poll(() => progress(town)).toMatch(/^1 van /)
    expect(town.complaints).toEqual([])
  })
})
