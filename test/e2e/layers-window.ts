/** What lies under the works, in the words of a planner: the box with layers over the map, and the desks it leads to. */
import type { Locator, Page } from 'playwright-core'
import type { TownWindow } from './town-window.ts'

export class LayersWindow {
  readonly #page: Page

  constructor(town: TownWindow) {
    this.#page = town.page
  }

  /** Presses one of the buttons at the foot of the layers box over the map. */
  async #leaveBy(button: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Lagen', exact: true }).click()
    await this.#page.getByRole('dialog', { name: 'Lagen' }).getByRole('button', { name: button }).click()
  }

  /** Shows or hides a layer of the map by its switch. */
  async switch(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Lagen', exact: true }).click()
    await this.#page.getByRole('dialog', { name: 'Lagen' }).getByLabel(name, { exact: true }).click()
    await this.#page.keyboard.press('Escape')
  }

  async openDesk(): Promise<Locator> {
    await this.#leaveBy('Ondergrond toevoegen…')
    const dialog = this.#page.getByRole('dialog', { name: 'Ondergrond' })
    await dialog.waitFor()
    return dialog
  }

  async openBasemapDesk(): Promise<Locator> {
    await this.#leaveBy('Achtergrondkaart kiezen…')
    const dialog = this.#page.getByRole('dialog', { name: 'Achtergrondkaart' })
    await dialog.waitFor()
    return dialog
  }

  /** Types the path of a file with tiles, and waits until it says what it holds. */
  async chooseBasemap(file: string): Promise<void> {
    const dialog = await this.openBasemapDesk()
    const field = dialog.getByLabel('Bestand met kaarttegels')
    await field.fill(file)
    await field.press('Enter')
    await dialog.getByRole('region', { name: 'Nu gekozen' }).getByText(file).waitFor()
    await this.#page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
}
