/** Someone decides about one kansengebied after another without a mouse, and counts what that costs. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

/** Presses keys as a person does, and counts them: a letter is one, Ctrl+Enter is two. */
class CountedKeys {
  presses = 0
  readonly #town: TownWindow

  constructor(town: TownWindow) {
    this.#town = town
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.presses += key.split('+').length
      await this.#town.page.keyboard.press(key)
    }
  }

  async type(text: string): Promise<void> {
    await this.press(...Array.from(text))
  }
}

const focused = (town: TownWindow) => town.page.evaluate(() => document.activeElement?.tagName ?? '')

inTheWindow('deciding by keyboard', () => {
  test('thirty kansengebieden are decided in at most 180 keys, each with its reason', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    const before = await town.rows()
    const keys = new CountedKeys(town)
    const { page } = town
    const dialog = page.getByRole('dialog')

    await keys.press('j')
    await town.detail.getByText('Kansengebied 1', { exact: true }).waitFor()
    for (let decided = 0; decided < 30; decided++) {
      const about = await town.detail.getByRole('heading', { level: 2 }).innerText()
      await keys.press(decided % 5 === 4 ? 'x' : 'n')
      await dialog.waitFor()
      await expect.poll(() => focused(town)).toBe('TEXTAREA')
      if (decided === 0) await keys.type('Eerst afwachten')
      else await keys.press('ArrowUp')
      await expect
        .poll(() => page.getByRole('textbox', { name: 'Reden' }).inputValue())
        .toBe('Eerst afwachten')
      await keys.press('Control+Enter')
      await dialog.waitFor({ state: 'detached' })
      await town.isQuiet()
      await expect.poll(() => town.detail.getByRole('heading', { level: 2 }).innerText()).not.toBe(about)
      await town.detail.getByRole('button', { name: 'Oppakken' }).waitFor()
    }
    expect(keys.presses).toBeLessThanOrEqual(180)
    await expect.poll(() => town.rows()).toBeLessThanOrEqual(before - 30)
    expect(town.complaints).toEqual([])
  }, 480_000)

  test('next and previous, taking up with a leader, and taking back are one key each', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    const { page, detail } = town
    const heading = detail.getByRole('heading', { level: 2 })
    await page.keyboard.press('j')
    await heading.waitFor()
    const first = await heading.innerText()
    await page.keyboard.press('j')
    await expect.poll(() => heading.innerText()).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(() => heading.innerText()).toBe(first)

    await page.keyboard.press('o')
    const dialog = page.getByRole('dialog', { name: 'Oppakken' })
    await dialog.waitFor()
    await expect.poll(() => focused(town)).toBe('TEXTAREA')
    await page.keyboard.type('Eén keer open')
    await page.keyboard.press('Control+Enter')
    // Nobody leads by default: the keyboard is put where that has to be said.
    await expect.poll(() => focused(town)).toBe('BUTTON')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => heading.innerText()).not.toBe(first)

    const asked = await heading.innerText()
    await page.keyboard.press('u')
    await page.keyboard.type('Wie weet dit?')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => heading.innerText()).not.toBe(asked)
    // It leaves the list of what is open, sooner or later; among all it stands right before what is chosen now.
    await page.getByRole('button', { name: 'Alles wissen' }).click()
    await page.keyboard.press('k')
    await expect.poll(() => heading.innerText()).toBe(asked)
    await detail.getByRole('button', { name: 'Terugnemen' }).waitFor()
    await page.keyboard.press('t')
    await detail.getByRole('button', { name: 'Terugnemen' }).waitFor({ state: 'detached' })
    expect(town.complaints).toEqual([])
  })

  test('the keys are shown, on the buttons and in a list, and can be switched off', async () => {
    const town = await openTown({ map: false })
    await town.openCluster(1)
    const { page, detail } = town
    const notNow = detail.getByRole('button', { name: 'Niet nu' })
    expect(await notNow.getAttribute('aria-keyshortcuts')).toBe('N')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Toetsen' })
    await expect.poll(() => list.innerText()).toContain('opslaan en door naar het volgende kansengebied')
    await list.getByRole('checkbox').click()
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    expect(await notNow.getAttribute('aria-keyshortcuts')).toBeNull()
    await page.keyboard.press('n')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})
