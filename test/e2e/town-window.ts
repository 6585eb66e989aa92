/** The window in the words of a planner: what a story does and sees, without how the page is made. */
import type { Locator, Page } from 'playwright-core'
import { barriersOn } from './barriers-on.ts'
import { complaintsOf } from './complaints-of.ts'
import { dropFiles } from './drop-files.ts'
import { monthsBetween } from './months-between.ts'
import { isSamePicture } from './same-picture.ts'
import { pictureOnceStill } from './picture-once-still.ts'

type Place = 'Start' | 'Aanleveren' | 'Werkblad' | 'Overleg' | 'Plan'
type List =
  | 'Kansen'
  | 'Werken'
  | 'Combinaties'
  | 'Te plaatsen'
  | 'Correcties'
  | 'Opmerkingen'
  | 'Voorstellen'
  | 'Te beslissen'

export class TownWindow {
  readonly page: Page
  /** What went wrong in the page so far. */
  readonly complaints: readonly string[]

  constructor(page: Page) {
    this.page = page
    this.complaints = complaintsOf(page)
  }

  async goTo(place: Place): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Plaatsen' }).getByRole('link', { name: place }).click()
    await this.page.getByRole('main', { name: place }).waitFor()
  }

  /** Waits until nothing is being read or drawn any more. */
  async isQuiet(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('[role=progressbar]') === null)
    const map = this.page.locator('[data-map-state]')
    if ((await map.count()) > 0) await this.page.locator('[data-map-state=ready]').first().waitFor()
  }

  /** A second tab on the same program, on the Werkblad. */
  async secondTab(): Promise<TownWindow> {
    const opened = this.page.waitForEvent('popup')
    await this.page.evaluate(() => void window.open(location.href))
    const tab = new TownWindow(await opened)
    await tab.goTo('Werkblad')
    await tab.isQuiet()
    return tab
  }

  /** From here on this tab hears nothing of what others do, as one that is behind others in the browser. */
  async hearsNothing(): Promise<void> {
    await this.page.route('**/api/project.awaitChange', (route) => route.abort())
    await this.page.reload()
    await this.goTo('Werkblad')
    await this.isQuiet()
  }

  /** Where the project lies that stands open. */
  async readProject(): Promise<{ project: string }> {
    return this.page.evaluate(async () => {
      const answer = await fetch('/api/project.read', { method: 'POST', body: '{"input":{}}' })
      const { value } = (await answer.json()) as { value: { project: { file: string } } }
      return { project: value.project.file }
    })
  }

  /** What the foot of the window says. */
  get notices(): Locator {
    return this.page.getByRole('status')
  }

  // Time

  get time(): Locator {
    return this.page.getByRole('region', { name: 'Tijd' })
  }

  /** Shows the first day of a month (`2028-03`): the slider's handle moved by the keyboard, as a person would. */
  async moveSliderTo(month: string): Promise<void> {
    await this.time.getByRole('radio', { name: 'moment' }).click()
    await this.time.getByRole('radio', { name: 'maand' }).click()
    const handle = this.time.getByRole('slider', { name: 'Moment' })
    await handle.focus()
    await handle.press('Home')
    const steps = monthsBetween((await handle.getAttribute('aria-valuetext')) ?? '', month)
    for (let step = 0; step < steps; step++) await handle.press('ArrowRight')
  }

  /** Types a date or period to go to. */
  async goToDate(text: string): Promise<void> {
    const field = this.time.getByLabel('Ga naar een datum of periode')
    await field.fill(text)
    await field.press('Enter')
  }

  /** Shows works of all years again. */
  async showAllTime(): Promise<void> {
    await this.time.getByRole('radio', { name: 'alles' }).click()
  }

  /** The time that is shown, and how many works that leaves, as the timeline says it. */
  async shown(): Promise<{ time: string; works: number }> {
    const said = await textOf(this.page.getByTestId('readout'))
    const [, time = '', works = ''] = /^(.*) · ([\d.]+) werk/.exec(said) ?? []
    return { time, works: Number(works.replace('.', '')) }
  }

  // Map

  /** How far the map is zoomed in, as its scale says it: `500 m`. */
  async scale(): Promise<string> {
    return textOf(this.page.locator('.maplibregl-ctrl-scale'))
  }

  // Lists

  async openList(name: List): Promise<Locator> {
    await this.page.getByRole('tab', { name }).click()
    return this.page.getByRole('tabpanel', { name })
  }

  /** How many rows the open list has, drawn or not. */
  async rows(): Promise<number> {
    const option = this.page.getByRole('tabpanel').getByRole('option').first()
    await option.waitFor()
    return Number(await option.getAttribute('aria-setsize'))
  }

  /** Opens the kansengebied with this place in the list; gives its name. */
  async openCluster(place: number): Promise<string> {
    const list = await this.openList('Kansen')
    await list.locator(`[role=option][aria-posinset="${place}"]`).click()
    return textOf(this.detail.getByRole('heading', { level: 2 }))
  }

  /** Leaves only the kansengebieden about which nothing was decided yet. */
  async showOnlyOpen(): Promise<void> {
    const list = await this.openList('Kansen')
    await list.getByRole('group', { name: 'Status' }).getByRole('button', { name: /^open/i }).click()
  }

  /** Types in the search field above and leaves it at that; an empty text shows everything again. */
  async search(text: string): Promise<void> {
    await this.searchField.fill(text)
    await this.searchField.press('Enter')
  }

  get searchField(): Locator {
    return this.page.getByRole('combobox', { name: /^(Zoeken|Search)$/ })
  }

  /** Opens a work from the list of works by what it is called. */
  async openWork(name: string): Promise<void> {
    const list = await this.openList('Werken')
    await list.getByRole('option', { name }).click()
    await this.detail.getByRole('heading', { name }).waitFor()
  }

  /** What was chosen, in full. */
  get detail(): Locator {
    return this.page.getByRole('region', { name: 'Keuze' })
  }

  // Places

  /** How many works wait for a place, as the tab says it. */
  async toPlace(): Promise<number> {
    return Number(/\d+/.exec(await textOf(this.page.getByRole('tab', { name: 'Te plaatsen' })))?.[0])
  }

  /** Chooses a work of the list Te plaatsen with the keyboard: down to its row, then Enter. */
  async startPlacing(name: string): Promise<void> {
    const list = (await this.openList('Te plaatsen')).getByRole('listbox')
    await list.focus()
    const row = list.getByRole('option', { name })
    const place = Number(await row.getAttribute('aria-posinset'))
    for (let step = 0; step < place; step++) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
    await this.detail.getByRole('heading', { name }).waitFor()
  }

  /** Types the name of a place where the work is being placed, and picks the first that is found. */
  async findPlace(name: string): Promise<void> {
    await this.page.keyboard.type(name)
    const found = this.page.getByRole('listbox', { name: 'Gevonden plaatsen' }).getByRole('option')
    await found.filter({ hasText: name }).first().waitFor()
    // Half a name finds others first (Stationsplein before Stationsstraat): the keys are for what the whole name finds.
    let before: string | null = null
    for (let now = ''; now !== before; await this.page.waitForTimeout(500)) {
      before = now
      now = (await found.allInnerTexts()).join('|')
    }
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await this.page.keyboard.press(key)
    await this.detail.getByText(`Gekozen: ${name}`).waitFor()
  }

  // Decisions

  /** Makes a combination of all works of the kansengebied that is open, led by the first party on offer. */
  async makeCombination(agreed: {
    reason: string
    start: string
    end: string
  }): Promise<{ name: string; lead: string }> {
    await this.detail.getByRole('button', { name: 'Oppakken' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Oppakken' })
    const name = await dialog.getByLabel('Naam').inputValue()
    await dialog.getByRole('button', { name: /Wie leidt/ }).click()
    const first = this.page
      .getByRole('listbox', { name: /Wie leidt/ })
      .getByRole('option')
      .first()
    const lead = await textOf(first)
    await first.click()
    await dialog.getByLabel('Start', { exact: true }).fill(agreed.start)
    await dialog.getByLabel('Einde', { exact: true }).fill(agreed.end)
    await dialog.getByLabel('Reden').fill(agreed.reason)
    await dialog.getByRole('button', { name: 'Oppakken' }).click()
    await dialog.waitFor({ state: 'detached' })
    return { name, lead }
  }

  /** Opens the combination with this name in the list Combinaties. */
  async openCombination(name: string): Promise<void> {
    const list = await this.openList('Combinaties')
    await list.getByRole('option', { name }).click()
    await this.detail.getByRole('heading', { level: 2, name }).waitFor()
  }

  /** When each work of the combination that is open was agreed to be done. */
  async agreedDays(): Promise<string[]> {
    const works = this.detail.getByRole('listitem').filter({ hasText: 'afgesproken: ' })
    return (await works.allInnerTexts()).map((text) => /afgesproken: (.*)/.exec(text)?.[1] ?? '')
  }

  async setAside({ reason }: { reason: string }): Promise<void> {
    await this.detail.getByRole('button', { name: 'Niet nu' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Niet nu' })
    await dialog.getByLabel('Reden').fill(reason)
    await dialog.getByRole('button', { name: 'Niet nu' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Opnieuw doen/ }).click()
  }

  // Deliveries

  /** Drops files on the window as one delivery of a party, has them read, and waits for what they say. */
  async dropDelivery(files: readonly string[], party: string): Promise<void> {
    await this.drop(files, party)
    await this.page.getByRole('button', { name: 'Opslaan' }).waitFor()
  }

  /** Drops files on the window as one delivery of a party, and has them read. */
  async drop(files: readonly string[], party: string): Promise<void> {
    await dropFiles(this.page, files)
    await this.page.getByRole('main', { name: 'Aanleveren' }).waitFor()
    // Which party it is likely from may be filled in between the choosing of what stands there and the typing over it.
    const field = this.page.getByRole('combobox', { name: 'Partij' })
    do await field.fill(party)
    while ((await field.inputValue()) !== party)
    await this.page.keyboard.press('Tab')
    await this.page.getByRole('button', { name: 'Bestanden lezen' }).click()
  }

  /** Which field of ours a column of theirs is taken for. */
  fieldOf(column: string): Locator {
    return this.page.getByRole('button', { name: `Ons veld voor ${column}` })
  }

  /** Says which field of ours a column of theirs is. */
  async correctColumn(column: string, field: string): Promise<void> {
    await this.fieldOf(column).click()
    await this.page.getByRole('option', { name: field, exact: true }).click()
    await this.page.getByText('Opnieuw lezen met uw correctie').waitFor({ state: 'detached' })
  }

  /** What the numbers of a column about time count. */
  unitOf(column: string): Locator {
    return this.page.getByRole('button', { name: `Wat de getallen in ${column} tellen` })
  }

  /** Says what the numbers of a column count. */
  async correctUnit(column: string, unit: string): Promise<void> {
    await this.unitOf(column).click()
    await this.page.getByRole('option', { name: unit, exact: true }).click()
    await this.page.getByText('Opnieuw lezen met uw correctie').waitFor({ state: 'detached' })
  }

  /** What became of every row, as the foot of Aanleveren says it. */
  get report(): Locator {
    return this.page.getByRole('main').locator('footer')
  }

  /** Drops the next delivery of a party that has works already, and goes on to what it changes. */
  async dropAgain(files: readonly string[], party: string): Promise<void> {
    await this.drop(files, party)
    await this.report.getByRole('button', { name: 'Naar verschillen' }).click()
    await this.#asProposed(this.page.getByRole('heading', { name: `${party}: verschillen` }))
  }

  /** Opens a group of differences; gives how many it has. */
  async differences(group: string): Promise<number> {
    const tab = this.page.getByRole('tab', { name: group })
    await tab.click()
    await this.page.getByRole('tabpanel', { name: group }).waitFor()
    return Number(/(\d+)/.exec(await textOf(tab))?.[1])
  }

  /** The row of the open group about the work with this number. */
  async difference(number: string): Promise<Locator> {
    const row = this.page.getByRole('grid').getByRole('row').filter({ hasText: number })
    await row.waitFor()
    return row
  }

  /** Gives every asked row the same answer, until none is left. */
  async answerAll(answer: string): Promise<void> {
    const grid = this.page.getByRole('grid')
    await grid.getByRole('radio', { name: answer }).first().waitFor()
    const open = grid.getByRole('radio', { name: answer, checked: false })
    while ((await this.report.getByText('Beantwoord eerst').count()) > 0 || (await open.count()) > 0) {
      const first = open.first()
      if ((await first.count()) > 0) await first.click()
      await this.page.getByText('Keuzes verwerken').waitFor({ state: 'detached' })
    }
  }

  async store(): Promise<void> {
    await this.page.getByRole('button', { name: 'Opslaan' }).click()
    await this.#asProposed(this.page.getByRole('main', { name: 'Werkblad' }))
    await this.isQuiet()
  }

  /** Takes what is proposed where a delivery asks about questions that are open, until `goal` is there. */
  async #asProposed(goal: Locator): Promise<void> {
    const asProposed = this.page.getByRole('button', { name: /, zoals voorgesteld$/ })
    await goal.or(asProposed).first().waitFor()
    if (await asProposed.isVisible()) await asProposed.click()
    await goal.waitFor()
  }

  /** Goes on with Tab until the focus is on this, as someone without a mouse does. */
  async tabTo(role: 'listbox' | 'slider', name: string): Promise<void> {
    const goal = this.page.getByRole(role, { name })
    for (let presses = 0; presses < 20; presses++) {
      if (await goal.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not lead to the ${role} ${name}`)
  }

  /** What axe-core calls serious or critical, one line each: which rule, and where. */
  async barriers(axeSource: string): Promise<string[]> {
    return barriersOn(this.page, axeSource)
  }

  // Plan

  /** The plan of a year, as it stands on the screen. */
  async planFor(year: number): Promise<Locator> {
    await this.goTo('Plan')
    const plan = this.page.getByRole('main', { name: 'Plan' })
    await plan.getByRole('button', { name: /^Jaar\b(?! (eerder|later))|\d{4}.*Jaar/ }).click()
    await this.page.getByRole('option', { name: String(year) }).click()
    await plan.getByRole('heading', { name: `Integraal jaarplan ${year}` }).waitFor()
    return plan
  }

  /** Whether the map shows the same as in this picture of it. */
  async looksLike(picture: Buffer): Promise<boolean> {
    return isSamePicture(this.page, await this.picture(), picture)
  }

  /** A picture of the map alone, once it stands still. */
  async picture(): Promise<Buffer> {
    await this.isQuiet()
    return pictureOnceStill(this.page.getByRole('region', { name: 'Kaart' }).first())
  }
}

/** What is read on the screen, with every kind of space as one space. */
async function textOf(place: Locator): Promise<string> {
  return (await place.innerText()).replaceAll(/\s+/g, ' ').trim()
}
