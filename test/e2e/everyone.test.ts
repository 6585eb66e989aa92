/** The window is for everyone: by keyboard, at 200 % text, by day and by night, in two languages, and without serious barriers. */
import { expect, test } from 'vitest'
import { barriersAlong } from './barriers-along.ts'
import { GanttWindow } from './gantt-window.ts'
import { LayersWindow } from './layers-window.ts'
import { inTheWindow, openTown } from './open-town.ts'
import { along, deliveryFile, smallProject } from './small-project.ts'
import { TrialWindow } from './trial-window.ts'
import type { TownWindow } from './town-window.ts'

/** Waits for what opened over the window. */
const opened = async (town: TownWindow, name: string, open: () => Promise<unknown>) => {
  await open()
  await town.page.getByRole('dialog', { name, exact: true }).waitFor()
}

/** Closes what lies on top, and goes on. */
const afterEscape = async ({ page }: TownWindow, go: () => Promise<unknown>) => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await go()
}

async function choose({ page }: TownWindow, what: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: what }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function chooseTwo(town: TownWindow): Promise<void> {
  const list = town.page.getByRole('tabpanel', { name: 'Werken' })
  await list.locator('[aria-posinset="1"]').click()
  await list.locator('[aria-posinset="2"]').click({ modifiers: ['Shift'] })
  await town.detail.getByRole('heading', { name: '2 werken gekozen' }).waitFor()
}

inTheWindow('everyone can use it', () => {
  test('axe finds no serious barrier by day, wherever the work leads', async () => {
    const town = await openTown()
    const { page, detail } = town
    const press = (name: string) => detail.getByRole('button', { name }).click()
    const over = (name: string, open: () => Promise<unknown>) => () =>
      afterEscape(town, () => opened(town, name, open))
    expect(
      await barriersAlong(town, [
        ['a kansengebied', () => town.openCluster(1)],
        ['Oppakken', () => opened(town, 'Oppakken', () => press('Oppakken'))],
        ['Niet nu', over('Niet nu', () => press('Niet nu'))],
        ['keys', over('Toetsen', () => page.keyboard.press('?'))],
        ['history', over('Geschiedenis', () => page.getByRole('button', { name: 'Geschiedenis' }).click())],
        ['rules', over('Regels', () => page.getByRole('button', { name: 'Regels' }).click())],
        ['Print', over('Print wat u ziet', () => page.keyboard.press('Control+p'))],
        ['the time of a week', () => afterEscape(town, () => town.goToDate('week 34 2027'))],
        ['time seen from near', () => town.time.getByRole('button', { name: /^Tijd dichterbij/ }).click()],
        ['no date', () => town.goToDate('week 77 2027')],
        [
          'marks',
          () => opened(town, 'Merktekens', () => page.getByRole('button', { name: 'Merktekens' }).click()),
        ],
        ['works', () => afterEscape(town, () => town.openList('Werken'))],
        ['many works', () => chooseTwo(town)],
        [
          'an area being drawn',
          async () => {
            await page.getByRole('button', { name: 'Werken kiezen' }).click()
            await page.getByRole('button', { name: 'Gebied tekenen' }).click()
            await page.getByText('Klik de hoeken van het gebied aan').waitFor()
          },
        ],
        ['combinations', () => page.keyboard.press('Escape').then(() => town.openList('Combinaties'))],
        [
          'a work to place',
          async () => {
            await town.showAllTime()
            await (await town.openList('Te plaatsen')).getByRole('option').first().click()
            await detail.getByRole('heading', { level: 2 }).waitFor()
          },
        ],
        ['Plan', () => town.goTo('Plan')],
        ['Start', () => town.goTo('Start')],
        ['Aanleveren', () => town.goTo('Aanleveren')],
        ['a delivery that was read', () => town.drop([deliveryFile(oneStreet)], 'Kabelgenot')],
      ]),
    ).toEqual([])
  }, 600_000)

  test('axe finds no serious barrier by night, nor in English', async () => {
    const town = await openTown()
    const { page } = town
    const trial = async () => {
      await town.openCluster(1)
      const begun = await TrialWindow.begin(town)
      await begun.press('ArrowRight', 12)
      await begun.tally()
    }
    expect(
      await barriersAlong(town, [
        ['by night', () => choose(town, /Licht of donker/, 'Donker')],
        ['legend', () => page.getByRole('button', { name: 'Legenda' }).click()],
        ['Gantt', () => GanttWindow.open(town)],
        ['Proberen', () => page.keyboard.press('g').then(trial)],
        ['layers', () => page.keyboard.press('Escape').then(() => new LayersWindow(town).openDesk())],
        ['Plan', () => afterEscape(town, () => town.goTo('Plan'))],
        ['Plan in English', () => choose(town, /Taal/, 'English')],
        ['Worksheet', () => page.getByRole('link', { name: 'Worksheet' }).click()],
      ]),
    ).toEqual([])
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'Plan' }).click()
    await page.getByRole('heading', { name: /^Integrated yearly plan/ }).waitFor()
  }, 600_000)

  test('axe finds no serious barrier in large text at 200 %, and nothing is out of reach there', async () => {
    const town = await openTown()
    const { page } = town
    await page.getByRole('button', { name: 'Grote tekst' }).click()
    await page.setViewportSize({ width: 640, height: 400 })
    expect(
      await barriersAlong(town, [
        ['Werkblad', () => town.openCluster(1)],
        ['Gantt', () => GanttWindow.open(town)],
        ['Plan', () => town.goTo('Plan')],
      ]),
    ).toEqual([])
    await town.goTo('Werkblad')
    for (const far of [
      town.detail.getByRole('button', { name: 'Oppakken' }),
      town.time.getByRole('button', { name: 'Merktekens' }),
      town.page.getByRole('treegrid').getByRole('row').first(),
    ]) {
      await far.scrollIntoViewIfNeeded()
      expect(isWholeWithin(town, await far.boundingBox())).toBe(true)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }, 600_000)

  test('axe finds no serious barrier in a project without works', async () => {
    const town = await openTown({ map: false, project: await smallProject([]) })
    expect(
      await barriersAlong(town, [
        ['Werkblad', () => Promise.resolve()],
        ['Gantt', () => town.page.keyboard.press('g')],
        ['Plan', () => town.goTo('Plan')],
        ['Aanleveren', () => town.goTo('Aanleveren')],
        ['Start', () => town.goTo('Start')],
      ]),
    ).toEqual([])
  })

  test('a kansengebied is found, opened and left again by keyboard alone', async () => {
    const town = await openTown({ map: false })
    const { keyboard } = town.page
    await keyboard.press('3')
    await town.page.getByRole('tab', { name: 'Kansen' }).focus()
    await town.tabTo('listbox', 'Kansengebieden')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await town.detail.getByText('Kansengebied 2', { exact: true }).waitFor()
    await keyboard.press('Escape')
    await town.detail.getByRole('heading', { name: 'Niets gekozen' }).waitFor()

    await keyboard.press('5')
    await town.page.getByRole('heading', { name: /^Integraal jaarplan/ }).waitFor()
    expect(town.complaints).toEqual([])
  })
})

const oneStreet = {
  party: 'Kabelgenot',
  rows: [
    {
      properties: {
        Projectnummer: 'KG-1',
        Omschrijving: 'Mantelbuis',
        Periode: 'voorjaar 2028',
        Kleur: 'rood',
      },
      geometry: along([0, 0], [80, 0]),
    },
  ],
}

function isWholeWithin(
  { page }: TownWindow,
  box: { x: number; y: number; width: number; height: number } | null,
): boolean {
  const size = page.viewportSize()
  if (box === null || size === null) return false
  const { x, y, width, height } = box
  return x >= 0 && y >= 0 && x + width <= size.width + 1 && y + height <= size.height + 1
}
