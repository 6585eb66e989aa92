/** The Gantt in the words of a planner: how it is grouped, on which row one stands, and what that row says. */
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
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

  /** Goes to the row of a work by its name, down from the top. */
  async goTo(name: string): Promise<void> {
    await this.#town.search(name)
    await this.press('Home', 'ArrowDown')
    await expect.poll(() => this.standsOn()).toContain(name)
  }

  /** Drags the bar of the row one stands on this many pixels to the right. */
  async drag(pixels: number): Promise<void> {
    const bar = this.grid.locator('[data-cursor] [data-free]')
    const box = await bar.boundingBox()
    if (box === null) throw new Error('The row has no bar that moves')
    const { mouse } = this.#town.page
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await mouse.move(x, y)
    await mouse.down()
    await mouse.move(x + pixels / 2, y)
    await mouse.move(x + pixels, y)
    await mouse.up()
  }

  /** The row that is seen on top, as it is read aloud. */
  async topRow(): Promise<string> {
    return this.#rowAt(0)
  }

  async rowInTheMiddle(): Promise<string> {
    return this.#rowAt(0.5)
  }

  /** '' where no row is drawn. */
  async #rowAt(share: number): Promise<string> {
    return this.grid.evaluate((grid, along) => {
      const { left, top, height } = grid.getBoundingClientRect()
      const seen = document.elementFromPoint(left + 80, top + 8 + along * height)
      return seen?.closest('[role=row]')?.getAttribute('aria-label') ?? ''
    }, share)
  }

  /** The row the keyboard stands on, as it is read aloud. */
  async standsOn(): Promise<string> {
    const id = (await this.grid.getAttribute('aria-activedescendant')) ?? ''
    return (await this.#town.page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? ''
  }
}
