/** The dossier of a combination: the order of its works, laid down and looked at; how far parties go together; and what the plan tells of it. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { someCombination } from './some-combination.ts'

inTheWindow('the dossier of a combination', () => {
  test('works get an order that is held against their days, and the plan tells it', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { name, year, works } = await someCombination(town)
    const { detail, page } = town
    await town.openCombination(name)
    await detail.getByRole('tab', { name: 'Volgorde' }).click()
    const [first, second] = [works[0]!.name, works[1]!.name]
    await detail.getByRole('button', { name: /Leidend werk$/ }).click()
    await page.getByRole('option', { name: first }).click()
    await detail.getByText('leidend', { exact: true }).waitFor()

    await detail.getByText('Nog niets vastgelegd').waitFor()
    const choose = async (label: string, work: string) => {
      await detail.getByRole('button', { name: new RegExp(`${label}$`) }).click()
      await page.getByRole('option', { name: work, exact: true }).click()
    }
    const layDown = async (one: string, other: string) => {
      await choose('Eerst', one)
      await choose('Dan', other)
      await detail.getByRole('button', { name: 'Vastleggen' }).click()
    }
    await layDown(first, second)
    const laidDown = detail.getByRole('list', { name: 'Vastgelegd' })
    await laidDown.getByText(`Eerst ${first}, daarna ${second}`).waitFor()
    // For who cannot see the chart.
    const told = detail.getByRole('table', { name: 'Werken in de tijd' }).getByRole('row', { name: second })
    await told.getByText(`na ${first}`).waitFor()
    // Turned round, one of the two orders goes against the days.
    const against = detail.getByRole('list', { name: 'Klopt de volgorde?' }).getByText('Vastgelegde volgorde')
    const isAgainst = (await against.count()) > 0
    await layDown(second, first)
    await laidDown.getByText(`Eerst ${second}, daarna ${first}`).waitFor()
    await expect.poll(async () => (await laidDown.getByRole('listitem').count()) === 1).toBe(true)
    if (!isAgainst) await against.waitFor()
    await town.undo()
    await laidDown.getByText(`Eerst ${first}, daarna ${second}`).waitFor()

    const plan = await town.planFor(year)
    const article = plan.getByRole('article', { name })
    await article.getByText(`Eerst ${first}, daarna ${second}.`).waitFor()
    await article.getByText('Leidend werk').waitFor()
    expect(town.complaints).toEqual([])
  })

  test('levels, texts, what parties bring, the cost key and conditions are written down, and the plan tells them', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { name, year, works } = await someCombination(town)
    const { detail, page } = town
    await town.openCombination(name)
    await detail.getByRole('tab', { name: 'Ambitie' }).click()
    await detail.getByRole('button', { name: /Beoogde graad$/ }).click()
    await page.getByRole('option', { name: '2 afgestemd in tijd' }).click()
    await detail.getByText('de dagen zijn zo op elkaar afgestemd').waitFor()

    await detail.getByLabel('Wanneer').fill('Na de kermis van 2027')
    await detail.getByLabel('Hoe').fill('Om en om, met één omleiding')
    await detail.getByRole('button', { name: 'Tekst opslaan' }).click()
    await expect.poll(() => detail.getByRole('button', { name: 'Tekst opslaan' }).isDisabled()).toBe(true)
    await expect.poll(() => detail.getByLabel('Hoe').inputValue()).toBe('Om en om, met één omleiding')

    await detail.getByRole('tab', { name: 'Partijen' }).click()
    const party = works[0]!.party
    await detail.getByText(party, { exact: true }).first().click()
    await detail.getByLabel('Brengt in').first().fill('De sleuf en het toezicht')
    await detail.getByRole('button', { name: `Opslaan: ${party}` }).click()
    await expect.poll(() => detail.getByRole('button', { name: `Opslaan: ${party}` }).isDisabled()).toBe(true)
    await detail.getByRole('textbox', { name: `Kosten, verwacht: ${party}` }).fill('120.000')
    await detail.getByRole('textbox', { name: `Dagen hinder, geworden: ${party}` }).fill('half')
    await detail.getByText(/^Vul getallen in van nul of meer/).waitFor()
    await detail.getByRole('textbox', { name: `Dagen hinder, geworden: ${party}` }).fill('8')
    const came = detail.getByRole('button', { name: `Opslaan wat het opleverde: ${party}` })
    await came.click()
    await expect.poll(() => came.isDisabled()).toBe(true)
    const shares = detail.getByRole('textbox', { name: /^Aandeel van/ })
    const count = await shares.count()
    for (let at = 0; at < count; at++) await shares.nth(at).fill(at === 0 ? '90' : '0')
    await detail.getByText('samen 90 %').waitFor()
    expect(await detail.getByRole('button', { name: 'Sleutel vaststellen' }).isDisabled()).toBe(true)
    await shares.nth(count - 1).fill('10')
    await detail.getByRole('button', { name: 'Sleutel vaststellen' }).click()
    await detail.getByText(/^Zo vastgesteld/).waitFor()

    await detail.getByRole('tab', { name: 'Overzicht' }).click()
    await detail.getByRole('button', { name: 'Voorwaarde toevoegen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Voorwaarde toevoegen' })
    await dialog.getByLabel('Als').fill('de kapvergunning er is')
    await dialog.getByLabel('Vóór').fill('1 feb 2026')
    await dialog.getByLabel('Dan').fill('gaan de bomen mee')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await detail.getByText('Als de kapvergunning er is vóór 1 feb 2026, dan gaan de bomen mee').waitFor()
    await page.getByRole('button', { name: /^Meldingen/ }).click()
    const bell = page.getByRole('dialog', { name: 'Meldingen' })
    await bell.getByText('Voorwaarde niet vervuld vóór 1 februari 2026: de kapvergunning er is.').waitFor()
    await page.keyboard.press('Escape')
    await bell.waitFor({ state: 'detached' })

    await detail.getByRole('tab', { name: 'Feiten' }).click()
    await detail.getByRole('button', { name: 'Feit toevoegen' }).click()
    const fact = page.getByRole('dialog', { name: 'Feit toevoegen' })
    await fact.getByLabel('Feit', { exact: true }).fill('Het riool is op drie plekken lek')
    await page.keyboard.press('Control+Enter')
    await fact.getByText('Zeg waar het vandaan komt.').waitFor()
    await fact.getByLabel('Bron').fill('inspectie 2026')
    await page.keyboard.press('Control+Enter')
    await fact.waitFor({ state: 'detached' })
    await detail.getByRole('button', { name: /^Betwisten/ }).click()
    const dispute = page.getByRole('dialog', { name: 'Betwisten' })
    await dispute.getByRole('button', { name: /Door wie$/ }).click()
    await page.getByRole('option', { name: party, exact: true }).click()
    await dispute.getByLabel('Waarom').fill('Vorig jaar hersteld')
    await page.keyboard.press('Control+Enter')
    await dispute.waitFor({ state: 'detached' })
    const facts = detail.getByRole('list', { name: 'Feiten' })
    await facts.getByText(`Betwist door ${party}: Vorig jaar hersteld`).waitFor()
    await facts.getByRole('button', { name: /^Beslechten/ }).click()
    const settles = page.getByRole('dialog', { name: 'Beslechten' })
    await settles.getByLabel('Hoe is het afgelopen?').fill('Opnieuw gekeken: het is hersteld')
    await page.keyboard.press('Control+Enter')
    await settles.waitFor({ state: 'detached' })
    await facts.getByText(/^Beslecht op .+: Opnieuw gekeken/).waitFor()

    const article = (await town.planFor(year)).getByRole('article', { name })
    for (const said of [
      'De sleuf en het toezicht',
      'de kapvergunning er is',
      '90,0 %',
      'verwacht € 120.000',
      '2 afgestemd in tijd',
      'Na de kermis van 2027',
      'Om en om, met één omleiding',
    ])
      await article.getByText(said).waitFor()
    expect(town.complaints).toEqual([])
  })
})
