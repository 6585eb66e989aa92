/** The Gantt in the words of a planner: how it is grouped, on which row one stands, and what that row says. */
import type { Locator } from 'playwright-core'
import type { TownWindow } from './town-window.ts'

export class GanttWindow {
  readonly #town: TownWindow

  private constructor(town: TownWindow) {
    this.#town = town
  }

  /** Opens it by its letter. */
  static async open(town: TownWindow): Promise<GanttWindow> {
    await town.page.keyboard.press('g')
    const gantt = new GanttWindow(town)
    await gantt.grid.waitFor()
    return gantt
  }

  get region(): Locator {
    return this.#town.page.getByRole('region', { name: 'Gantt', exact: true })
  }

  get grid(): Locator {
    return this.region.getByRole('treegrid')
  }

  get heads(): Locator {
    return this.grid.locator('[role=row][aria-level="1"]')
  }

  /** The row of a work that is in view, by what it says. */
  work(said: string | RegExp): Locator {
    return this.grid
      .locator('[role=row][aria-level="2"]')
      .and(this.#town.page.getByRole('row', { name: said }))
  }

  async groupBy(way: string): Promise<void> {
    await this.region.getByRole('button', { name: /Groepeer op/ }).click()
    await this.#town.page.getByRole('option', { name: way }).click()
  }

  /** How many rows there are, drawn or not. */
  async rows(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount'))
  }

  /** Goes to the rows with the keyboard, and there presses these keys one after another. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.grid.focus()
    for (const key of keys) await this.#town.page.keyboard.press(key)
  }

  /** The row the keyboard stands on, as it is read aloud. */
  async standsOn(): Promise<string> {
    const id = (await this.grid.getAttribute('aria-activedescendant')) ?? ''
    return (await this.#town.page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? ''
  }
}
