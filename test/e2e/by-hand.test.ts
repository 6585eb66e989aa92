/** A work that somebody heard of is put in by hand and placed; the next list of its party names it, and somebody says so. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { townWorks } from '../../fixtures/town/works.ts'
import { inTheWindow, openTown } from './open-town.ts'
import { along, deliveryFile, smallProject, type SmallDelivery } from './small-project.ts'
import type { TownWindow } from './town-window.ts'

const name = 'Transportleiding noord'

/** Fills in the dialog that lies open; `party` is one there is. */
async function putIn({ page }: TownWindow, party: string, street: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Werk met de hand invoeren' })
  const choose = async (label: string, option: string) => {
    await dialog.getByRole('button', { name: new RegExp(`${label}$`) }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  await choose('Partij', party)
  await dialog.getByLabel('Naam', { exact: true }).fill(name)
  await choose('Discipline', 'drinkwater')
  await choose('Soort werk', 'vervanging')
  await dialog.getByRole('textbox', { name: 'Periode' }).fill('voorjaar 2028')
  await dialog.getByText('Dit is ± voorjaar 2028.').waitFor()
  await dialog.getByLabel('Straat').fill(street)
  await dialog.getByLabel('Bron').fill('Mondeling, overleg 12 november')
}

inTheWindow('a work by hand', () => {
  test('is put in, laid on a street with the keyboard, changed, and removed', async () => {
    const town = await openTown()
    const { page, detail } = town
    const [street = ''] = new Set(townWorks.map((work) => work.street))
    const before = await town.toPlace()
    const works = await town.openList('Werken')
    await works.getByRole('button', { name: 'Werk invoeren…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Werk met de hand invoeren' })
    await dialog.waitFor()
    await page.keyboard.press('Control+Enter')
    await dialog.getByText('Kies van wie dit werk is.').waitFor()
    await putIn(town, 'Vitaal Water', street)
    expect(await town.barriers(axe.source)).toEqual([])
    await page.keyboard.press('Control+Enter')

    // The search field has the street already, and the keys.
    await detail.getByRole('heading', { name }).waitFor()
    const search = detail.getByRole('textbox', { name: /Zoek straat/ })
    await expect.poll(() => search.inputValue()).toBe(street)
    await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await town.toPlace()).toBe(before + 1)
    await town.findPlace(street)
    await page.keyboard.press('Enter')
    await expect.poll(() => town.toPlace()).toBe(before)
    await detail.getByText(/Met de hand ingevoerd door Anna de Vries, /).waitFor()
    await detail.getByText('“Mondeling, overleg 12 november”').waitFor()

    await town.search(name)
    await works.getByRole('option', { name: /Transportleiding.*voorjaar 2028.*met de hand/s }).click()
    await detail.getByRole('button', { name: 'Wijzigen…' }).click()
    const change = page.getByRole('dialog', { name: `${name} wijzigen` })
    await change.getByRole('textbox', { name: 'Periode' }).fill('2028 kw 4')
    await change.getByLabel('Reden').fill('Gebeld met de werkvoorbereider')
    expect(await town.barriers(axe.source)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await change.waitFor({ state: 'detached' })
    await works.getByRole('option', { name: /Transportleiding.*Q4 2028.*met de hand/s }).waitFor()

    await detail.getByRole('button', { name: 'Verwijderen' }).click()
    await works.getByRole('option').first().waitFor({ state: 'detached' })
    await town.undo()
    await works.getByRole('option', { name: /Transportleiding.*met de hand/s }).waitFor()
    await town.goTo('Aanleveren')
    await page.getByText('waarvan 1 met de hand').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    expect(town.complaints).toEqual([])
  })

  test('is asked about when its party names it, and is that work from then on', async () => {
    const list = (...names: string[]): SmallDelivery => ({
      party: 'Waterbedrijf',
      discipline: 'water',
      rows: names.map((naam, at) => ({
        properties: { nummer: `W-${at + 1}`, naam, straat: 'Kade', periode: 'Q2 2028' },
        geometry: along([0, at * 300], [80, at * 300]),
      })),
    })
    const town = await openTown({ map: false, project: await smallProject([list('Leiding Kade')]) })
    const { page, detail } = town
    const works = await town.openList('Werken')
    await works.getByRole('button', { name: 'Werk invoeren…' }).click()
    await putIn(town, 'Waterbedrijf', 'Markt')
    await page.keyboard.press('Control+Enter')
    // Nobody says where yet.
    await detail.getByRole('button', { name: 'Stoppen' }).click()
    await expect.poll(() => town.toPlace()).toBe(1)

    await town.dropAgain([deliveryFile(list('Leiding Kade', name))], 'Waterbedrijf')
    await town.differences('gevraagd')
    const row = await town.difference(name)
    await row.getByText('een ander werk').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    await row.getByRole('radio', { name: /dit is het werk dat met de hand is ingevoerd/ }).click()
    await page.getByText('Keuzes verwerken').waitFor({ state: 'detached' })
    await town.store()
    await expect.poll(async () => (await town.shown()).works).toBe(2)
    await expect.poll(() => town.toPlace()).toBe(0)
    const named = (await town.openList('Werken')).getByRole('option', { name: /Transportleiding/ })
    await expect.poll(() => named.innerText()).toContain('W-2')
    expect(await named.innerText()).not.toContain('met de hand')
    await town.undo()
    await expect.poll(() => named.innerText()).toContain('met de hand')
    expect(town.complaints).toEqual([])
  })
})
