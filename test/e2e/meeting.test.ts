/** A meeting: called with an agenda from what is open, held on two screens, decided and agreed in, and closed; nothing gets lost. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { TownWindow } from './town-window.ts'
import { townWithBody } from './town-with-body.ts'

const day = '2027-01-14'

async function townInMeeting() {
  const town = await openTown({
    width: 1366,
    height: 768,
    today: day,
    project: await townWithBody(),
    map: false,
  })
  const { page } = town
  await town.goTo('Overleg')
  await page.getByRole('button', { name: 'Overleg beleggen' }).click()
  await page.getByRole('button', { name: 'Agenda maken' }).click()
  await page.getByText('Kies welk overleg bijeenkomt.').waitFor()
  await page.getByRole('button', { name: /Overleg$/ }).click()
  await page.getByRole('option', { name: /Regieoverleg/ }).click()
  await page.getByLabel('Dag').fill('14-1-2027')
  await page.getByRole('button', { name: 'Agenda maken' }).click()
  const desk = page.getByRole('article', { name: 'Regieoverleg, 14 jan 2027' })
  await desk.waitFor()
  const agenda = page.getByRole('grid', { name: 'Agenda' })
  const titles = () =>
    agenda.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))
  return { town, page, desk, agenda, titles }
}

/** In the room: the point that is looked at. */
const pointOf = ({ page }: TownWindow) =>
  page.getByRole('region', { name: 'Punt' }).getByRole('heading', { level: 2 })

inTheWindow('a meeting', () => {
  test('is prepared: points are added, moved, changed and taken off, and it is moved to another day', async () => {
    const { town, page, desk, agenda, titles } = await townInMeeting()
    const proposed = await titles()
    expect(proposed[0]).toMatch(/^Plannen van /)
    expect(proposed.at(-1)).toMatch(/^Terugblik/)
    await desk.getByRole('button', { name: 'Punt toevoegen' }).click()
    const form = desk.getByRole('form', { name: 'Punt toevoegen' })
    await form.getByLabel('Minuten').fill('tien')
    await form.getByRole('button', { name: 'Punt opslaan' }).click()
    await form.getByText('Schrijf op waar het over gaat.').waitFor()
    await form.getByText('Vul een heel getal van 1 tot 1440 in, of niets.').waitFor()
    await form.getByLabel('Punt', { exact: true }).fill('Afsluiting Kade-Oost')
    await form.getByLabel('Minuten').fill('10')
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    await agenda.getByRole('button', { name: 'Omhoog: Afsluiting Kade-Oost' }).click()
    await expect.poll(async () => (await titles()).at(-2)).toBe('Afsluiting Kade-Oost')
    expect(await town.barriers(axe.source)).toEqual([])
    await agenda.getByRole('button', { name: `Van de agenda halen: ${proposed[0]}` }).click()
    await expect.poll(async () => (await titles()).includes(proposed[0]!)).toBe(false)
    await desk.getByRole('checkbox', { name: /Mirjam/ }).click()
    await expect.poll(() => desk.getByRole('checkbox', { name: /Mirjam/ }).isChecked()).toBe(true)

    // Held a moment: the plans of one party are looked at, and who leaves finds the window as it was.
    await desk.getByRole('button', { name: 'Overleg houden' }).click()
    await expect.poll(() => pointOf(town).innerText()).toMatch(/^Plannen van /)
    await expect.poll(() => page.url()).toContain('party=')
    await page.getByRole('button', { name: 'Scherm verlaten' }).click()
    await desk.waitFor()
    await expect.poll(() => page.url()).not.toContain('party=')

    await desk.getByRole('button', { name: 'Verzetten' }).click()
    await page.getByRole('form', { name: 'Overleg verzetten' }).getByLabel('Dag').fill('21-1-2027')
    await page.keyboard.press('Enter')
    const moved = page.getByRole('article', { name: 'Regieoverleg, 21 jan 2027' })
    await moved.getByText('Afsluiting Kade-Oost').waitFor()
    await expect.poll(() => moved.getByRole('checkbox', { name: /Mirjam/ }).isChecked()).toBe(true)
    await moved.getByRole('button', { name: 'Laten vervallen' }).click()
    await page.getByText('Er is nog geen overleg belegd.').waitFor()
    await town.undo()
    await page.getByRole('button', { name: /^21 jan 2027/ }).waitFor()

    // An address of a meeting that is not there (any more) leads to the meetings that are.
    const gone = page
      .url()
      .replace(/#.*$/, '#meeting?meeting=00000000-0000-7000-8000-000000000000_2027-01-01&as=screen')
    await page.goto(gone)
    await page.reload()
    await page.getByRole('navigation', { name: 'Plaatsen' }).waitFor()
    await page.getByRole('button', { name: /^21 jan 2027/ }).waitFor()
    expect(town.complaints).toEqual([])
  })

  test('is held on two screens: one follows the other, decisions and agreements stand, and it goes on after the plug was pulled', async () => {
    const { town, page, desk, titles } = await townInMeeting()
    const points = await titles()
    const chance = points.findIndex((title) => !/^(Plannen|Rondvraag|Terugblik)/.test(title))
    const opened = page.waitForEvent('popup')
    await desk.getByRole('button', { name: 'Met een tweede scherm' }).click()
    const screen = new TownWindow(await opened)
    await expect.poll(() => pointOf(town).innerText()).toBe(points[0])
    await expect.poll(() => pointOf(screen).innerText()).toBe(points[0])
    // Pressed as quickly as one can: each press is a point further.
    for (let step = 0; step < chance; step++) await page.keyboard.press('PageDown')
    await expect.poll(() => pointOf(town).innerText()).toBe(points[chance])
    await expect.poll(() => pointOf(screen).innerText()).toBe(points[chance])
    // What is no combination yet is agreed on too, and stands there for the room.
    await page.keyboard.press('a')
    const apart = page.getByRole('dialog', { name: 'Afspraak toevoegen' })
    await apart.getByLabel('Wat', { exact: true }).fill('Stuurt de ligging')
    await apart.getByRole('button', { name: /Wie$/ }).click()
    await page.getByRole('option').first().click()
    await apart.getByLabel('Uiterlijk').fill('1-2-2027')
    await page.keyboard.press('Control+Enter')
    await apart.waitFor({ state: 'detached' })
    for (const where of [page, screen.page])
      await where
        .getByRole('list', { name: 'Afgesproken bij dit punt' })
        .getByText('Stuurt de ligging')
        .waitFor()

    // A digit leads nowhere else while a room looks on.
    await page.keyboard.press('3')
    await page.getByRole('region', { name: 'Punt' }).waitFor()

    // What is tried is seen by the room, and ends there too.
    await page.keyboard.press('e')
    await page.keyboard.press('p')
    const tries = ({ page: where }: TownWindow) => where.locator('html[data-trying]').count()
    await expect.poll(() => tries(town)).toBe(1)
    await expect.poll(() => tries(screen)).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => tries(screen)).toBe(0)
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Verslag' }).fill('Allen willen samen, mits vóór de zomer.')
    await page.getByRole('textbox', { name: 'Eigen aantekening' }).fill('Mirjam twijfelt')
    expect(await town.barriers(axe.source)).toEqual([])
    await expect.poll(() => screen.page.getByText('Allen willen samen').count(), { timeout: 15_000 }).toBe(1)
    expect(await screen.page.getByText('Mirjam twijfelt').count()).toBe(0)
    expect(await screen.page.getByRole('button', { name: 'Besluit' }).count()).toBe(0)
    expect(await screen.barriers(axe.source)).toEqual([])

    await page.getByRole('region', { name: 'Punt' }).click()
    await page.keyboard.press('b')
    const decides = page.getByRole('dialog', { name: 'Oppakken' })
    await decides.getByText('Regieoverleg, 14 jan 2027: het overleg dat nu wordt gehouden.').waitFor()
    expect(await decides.getByRole('checkbox', { name: /Mirjam/ }).isChecked()).toBe(true)
    await decides.getByRole('button', { name: /Wie leidt/ }).click()
    await page.getByRole('option').first().click()
    await decides.getByLabel('Reden').fill('Eén keer open')
    await decides
      .getByRole('status', { name: 'In één zin' })
      .getByText(/^Regieoverleg 14 jan 2027 \(tactisch\) besluit: combinatie .+ leidt\.$/)
      .waitFor()
    await decides.getByRole('button', { name: 'Oppakken' }).click()
    await decides.waitFor({ state: 'detached' })
    await page.getByText('Wat spreken we af?').waitFor()
    await screen.page.getByText('Wat spreken we af?').waitFor()

    await page.keyboard.press('a')
    const agrees = page.getByRole('dialog', { name: 'Afspraak toevoegen' })
    await agrees.getByLabel('Wat', { exact: true }).fill('Levert de tekening')
    await agrees.getByRole('button', { name: /Wie$/ }).click()
    await page.getByRole('option').first().click()
    await agrees.getByLabel('Uiterlijk').fill('1-3-2027')
    await agrees
      .getByRole('status', { name: 'In één zin' })
      .getByText(/Levert de tekening, uiterlijk 1 mrt 2027, afgesproken in Regieoverleg\.$/)
      .waitFor()
    await page.keyboard.press('Control+Enter')
    await agrees.waitFor({ state: 'detached' })
    await page.getByRole('list', { name: 'Openstaande afspraken' }).getByText('Levert de tekening').waitFor()
    await page.keyboard.press('d')
    await page.getByRole('button', { name: 'Toch nog bespreken' }).waitFor()

    // The laptop dies: its window is gone, and what it showed comes back.
    await page.reload()
    await expect.poll(() => pointOf(town).innerText()).toBe(points[chance])
    await page.getByRole('textbox', { name: 'Verslag' }).getByText('Allen willen samen').waitFor()

    await page.getByRole('button', { name: 'Overleg afsluiten' }).click()
    const closed = page.getByRole('article', { name: 'Regieoverleg, 14 jan 2027' })
    await closed.getByText('afgesloten').waitFor()
    await page.getByText(/punten doorgeschoven naar het volgende overleg/).waitFor()
    await closed.getByText('Allen willen samen, mits vóór de zomer.').waitFor()
    await page.getByRole('button', { name: 'Overleg beleggen' }).click()
    await page.getByRole('button', { name: /Overleg$/ }).click()
    await page.getByRole('option', { name: /Regieoverleg/ }).click()
    await page.getByLabel('Dag').fill('11-2-2027')
    await page.getByRole('button', { name: 'Agenda maken' }).click()
    await page.getByRole('article', { name: 'Regieoverleg, 11 feb 2027' }).waitFor()
    const next = await titles()
    expect(next[0]).toBe('Openstaande afspraken')
    expect(next).toContain(points[0])
    expect(next).not.toContain(points[chance])
    expect([...town.complaints, ...screen.complaints]).toEqual([])
  })
})
