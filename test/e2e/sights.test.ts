/** What is looked at stands in the address, and is kept under a name: the same for a reload, a second screen and a meeting. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { GanttWindow } from './gantt-window.ts'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

inTheWindow('what is looked at', () => {
  test('stands in the address: a reload and a second screen see the same, and Back changes the place alone', async () => {
    const town = await openTown()
    const { page } = town
    await lookAtMarch(town)
    const seen = await whatIsSeen(town)
    await expect.poll(() => page.url()).toMatch(/moment=2028-03-01.*map=/)
    await page.reload()
    await town.isQuiet()
    await expect.poll(() => whatIsSeen(town)).toEqual(seen)

    const screen = await town.secondTab()
    await expect.poll(() => whatIsSeen(screen)).toEqual(seen)
    await screen.page.close()

    await town.goTo('Plan')
    await page.getByRole('combobox', { name: 'Zoeken' }).fill('')
    await page.goBack()
    await page.getByRole('main', { name: 'Werkblad' }).waitFor()
    await expect.poll(() => whatIsSeen(town)).toMatchObject({ time: seen.time, search: '' })

    await page.evaluate(() => (location.hash = '#worksheet?step=week&moment=2028-13-01&list=works'))
    await page.getByText('Een deel van het adres is niet te lezen en is weggelaten: moment.').waitFor()
    await expect.poll(() => town.shown()).toMatchObject({ time: 'alle jaren' })
    expect(town.complaints).toEqual([])
  })

  test('is kept under a name, opened by anyone, renamed, replaced, removed, and all of it taken back', async () => {
    const town = await openTown()
    const { page } = town
    await lookAtMarch(town)
    const march = await whatIsSeen(town)
    const menu = await openMenu(town)
    await menu.getByText('Nog geen weergaven bewaard.').waitFor()
    await menu.getByRole('button', { name: 'Bewaar wat nu te zien is' }).click()
    await menu.getByText('Geef de weergave een naam.').waitFor()
    await menu.getByLabel('Naam').fill('Overleg maart')
    await page.keyboard.press('Enter')
    await menu.getByRole('button', { name: 'Overleg maart', exact: true }).waitFor()
    await menu.getByLabel('Naam').fill('overleg MAART')
    await page.keyboard.press('Enter')
    await menu.getByText('Er is al een weergave "Overleg maart"').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    const place = placeOnMap(town)
    await page.keyboard.press('Escape')

    await town.showAllTime()
    await page.keyboard.press('g')
    await expect.poll(() => grouping(town)).toBeNull()
    await town.search('')
    await town.openList('Kansen')
    await page.getByRole('button', { name: 'Alles in beeld' }).click()
    await expect.poll(() => town.shown()).toMatchObject({ time: 'alle jaren' })
    await expect.poll(() => placeOnMap(town)).not.toBe(place)
    await town.goTo('Plan')
    await openKept(town, 'Overleg maart')
    await expect.poll(() => whatIsSeen(town)).toEqual(march)
    await expect.poll(() => placeOnMap(town)).toBe(place)

    await town.showAllTime()
    const again = await openMenu(town)
    await again.getByRole('button', { name: 'Meer voor Overleg maart' }).click()
    const replace = again.getByRole('button', { name: 'Vervang door wat nu te zien is' })
    await replace.click()
    await replace.waitFor({ state: 'detached' })
    await again.getByRole('button', { name: 'Meer voor Overleg maart' }).click()
    await again.getByLabel('Nieuwe naam voor Overleg maart').fill('Alles')
    await again.getByRole('button', { name: 'Geef een andere naam' }).click()
    await again.getByRole('button', { name: 'Alles', exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await town.moveSliderTo('2029-01')
    await openKept(town, 'Alles')
    await expect.poll(() => town.shown()).toMatchObject({ time: 'alle jaren' })

    const last = await openMenu(town)
    await last.getByRole('button', { name: 'Meer voor Alles' }).click()
    await last.getByRole('button', { name: 'Verwijder' }).click()
    await last.getByText('Nog geen weergaven bewaard.').waitFor()
    await page.keyboard.press('Escape')
    await town.undo()
    await openKept(town, 'Alles')
    // The browser notes the refusal of a name that was taken.
    expect(town.complaints.filter((complaint) => !complaint.includes('409'))).toEqual([])
  })
})

async function lookAtMarch(town: TownWindow): Promise<void> {
  await town.moveSliderTo('2028-03')
  await town.search('leiding')
  await town.openList('Werken')
  await town.page
    .getByRole('region', { name: 'Kaart' })
    .first()
    .getByRole('button', { name: 'Dichterbij' })
    .click()
  const gantt = await GanttWindow.open(town)
  await gantt.groupBy('per discipline')
}

/** How the Gantt is grouped, as its head says it; null while it is closed. */
async function grouping({ page }: TownWindow): Promise<string | null> {
  const head = page
    .getByRole('region', { name: 'Gantt', exact: true })
    .getByRole('button', { name: /Groepeer op/ })
  return (await head.count()) === 0 ? null : head.innerText()
}

/** As the address says it. */
function placeOnMap({ page }: TownWindow): string | null {
  return new URLSearchParams(page.url().split('?').at(-1)).get('map')
}

async function whatIsSeen(town: TownWindow) {
  const { page } = town
  return {
    ...(await town.shown()),
    search: await page.getByRole('combobox', { name: 'Zoeken' }).inputValue(),
    list: await page.getByRole('tab', { selected: true }).first().innerText(),
    scale: await town.scale(),
    gantt: await grouping(town),
  }
}

async function openMenu({ page }: TownWindow) {
  await page.getByRole('button', { name: 'Weergaven' }).click()
  const menu = page.getByRole('dialog', { name: 'Weergaven' })
  await menu.waitFor()
  return menu
}

async function openKept(town: TownWindow, name: string): Promise<void> {
  await (await openMenu(town)).getByRole('button', { name, exact: true }).click()
  await town.page.getByRole('dialog', { name: 'Weergaven' }).waitFor({ state: 'detached' })
}
