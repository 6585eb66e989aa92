/** A planner proposes in the response file of its party; the coordinator merges it, takes over or declines, and the answer goes back. */
import { join } from 'node:path'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { dropFiles } from './drop-files.ts'
import { inTheWindow, openTown } from './open-town.ts'
import { along, smallProject } from './small-project.ts'

const street = (name: string, from: string, north: number) => ({
  properties: { naam: name, periode: from },
  geometry: along([0, north], [120, north]),
})

interface Laid {
  readonly project: string
  /** For Warmtestad. */
  readonly response: (name: string) => Promise<string>
}

/** Two parties in one street, of which Warmtestad is to call the residents. */
async function aStreet(): Promise<Laid> {
  const project = await smallProject([
    { party: 'Gemeente', discipline: 'sewerGravity', rows: [street('Riool Laan', 'Q1 2027', 0)] },
    { party: 'Warmtestad', discipline: 'heat', rows: [street('Warmte Laan', 'Q3 2027', 2)] },
  ])
  const ask = async <Value>(
    file: string,
    use: (core: ReturnType<typeof openCore>) => Promise<Value>,
  ): Promise<Value> => {
    const dataFolder = `${file}-${String(Math.random())}`
    const core = openCore({ host: 'web', actor: 'Anna', dataFolder, remembersProjects: false })
    await core.ask('project.open', { file })
    const value = await use(core)
    await core.close()
    return value
  }
  const partyIn = async (core: ReturnType<typeof openCore>) => {
    const { project: read } = valueOf(await core.ask('project.read', {}))
    const found = read?.parties.find(({ name }) => name === 'Warmtestad')
    if (!found) throw new Error('Warmtestad takes part')
    return found.id
  }
  await ask(project, async (core) => {
    const fields = {
      ...{ what: 'Bewoners bellen', party: await partyIn(core), due: '2027-01-15' as CalendarDate },
      ...{ body: null, inBody: null, person: null, who: null },
    }
    valueOf(await core.ask('agreement.make', { combination: null, point: null, fields }))
  })
  const response = (name: string) =>
    ask(project, async (core) => {
      const file = join(project, '..', `${name}.samenloop`)
      return valueOf(await core.ask('copy.forParty', { party: await partyIn(core), file })).file
    })
  return { project, response }
}

inTheWindow('a proposal', () => {
  test('goes from the response file to the coordinator, who takes it over or declines, and back', async () => {
    const { project, response } = await aStreet()
    const theirs = await openTown({
      ...{ map: false, width: 1366, height: 768 },
      ...{ project: await response('reactie'), person: 'Gea Bakker' },
    })
    const choose = async (town: typeof theirs, name: string) => {
      const works = await town.openList('Werken')
      await works.getByRole('option', { name: new RegExp(name) }).click()
      await town.detail.getByRole('heading', { level: 2, name }).waitFor()
    }
    const write = async (fields: Readonly<Record<string, string>>, button = 'Andere periode voorstellen') => {
      await theirs.detail.getByRole('button', { name: button }).click()
      const dialog = theirs.page.getByRole('dialog', { name: 'Voorstel doen' })
      for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text)
      expect(await theirs.barriers(axe.source)).toEqual([])
      await dialog.getByRole('button', { name: 'Voorstel opslaan' }).click()
      return dialog
    }
    await choose(theirs, 'Riool Laan')
    const unfinished = await write({ 'Voorgestelde periode': 'ooit' })
    await unfinished.getByText(/Niet te lezen als periode/).waitFor()
    await unfinished.getByText('Schrijf waarom.').waitFor()
    await unfinished.getByRole('textbox', { name: 'Voorgestelde periode' }).fill('Q3 2027')
    await unfinished
      .getByText('Wordt: juli – september 2027')
      .or(unfinished.getByText(/^Wordt: /))
      .waitFor()
    await unfinished.getByRole('textbox', { name: 'Waarom' }).fill('Dan ligt de straat al open')
    await unfinished.getByRole('button', { name: 'Voorstel opslaan' }).click()
    await unfinished.waitFor({ state: 'detached' })
    await theirs.detail.getByText('Waarom: Dan ligt de straat al open').waitFor()
    await theirs.detail.getByRole('button', { name: /^Intrekken: / }).waitFor()
    await expect.poll(() => theirs.detail.getByRole('button', { name: /^Overnemen: / }).count()).toBe(0)
    await theirs.openCluster(1)
    const together = await write({ Waarom: 'Eén keer open' }, 'Samen doen voorstellen')
    await together.waitFor({ state: 'detached' })
    await theirs.openList('Voorstellen')
    await theirs.page
      .getByRole('tabpanel', { name: 'Voorstellen' })
      .getByText('2 open, 2 voorstellen')
      .waitFor()

    const own = await openTown({ map: false, width: 1366, height: 768, project })
    const { page } = own
    await dropFiles(page, [(await theirs.readProject()).project])
    const desk = page.getByRole('dialog', { name: 'Kopie samenvoegen' })
    await desk.getByRole('row', { name: 'Voorstel 2 0 0' }).waitFor()
    await desk.getByRole('button', { name: 'Samenvoegen', exact: true }).click()
    await desk.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /Meldingen: alarmen 2/ }).click()
    await page
      .getByRole('dialog', { name: 'Meldingen' })
      .getByRole('button', { name: /Dan ligt de straat/ })
      .click()
    const list = page.getByRole('tabpanel', { name: 'Voorstellen' })
    await list.getByText('2 open, 2 voorstellen').waitFor()
    expect(await own.barriers(axe.source)).toEqual([])
    await list.getByRole('button', { name: /^Overnemen: Andere periode/ }).click()
    await list.getByText('1 open, 2 voorstellen').waitFor()
    await choose(own, 'Riool Laan')
    await own.detail.getByText(/Warmtestad \(Gea Bakker\): Dan ligt de straat al open/).waitFor()
    await own.openList('Voorstellen')
    await list.getByRole('button', { name: /^Afwijzen: Samen doen/ }).click()
    const declining = page.getByRole('dialog', { name: 'Voorstel afwijzen' })
    await declining.getByRole('textbox', { name: 'Reden' }).fill('Geen geld dit jaar')
    await declining.getByRole('button', { name: 'Afwijzen' }).click()
    await declining.waitFor({ state: 'detached' })
    await list.getByText('Reden: Geen geld dit jaar').waitFor()
    await own.undo()
    await list.getByText('1 open, 2 voorstellen').waitFor()
    await list.getByRole('button', { name: /^Overnemen: Samen doen/ }).click()
    const combining = page.getByRole('dialog', { name: 'Oppakken' })
    await combining.getByRole('button', { name: /Wie leidt/ }).click()
    await page.getByRole('option', { name: 'Gemeente' }).click()
    await combining.getByRole('textbox', { name: 'Reden' }).fill('Zoals Warmtestad voorstelde')
    await combining.getByRole('button', { name: 'Oppakken' }).click()
    await combining.waitFor({ state: 'detached' })
    await list.getByText('0 open, 2 voorstellen').waitFor()
    await own.undo()
    await list.getByText('1 open, 2 voorstellen').waitFor()
    expect([...own.complaints, ...theirs.complaints]).toEqual([])
  })

  test('tells that an own agreement was kept, beside what the party answers for the meeting', async () => {
    const { project, response } = await aStreet()
    const theirs = await openTown({
      ...{ map: false, width: 1366, height: 768 },
      ...{ project: await response('antwoorden'), person: 'Gea Bakker' },
    })
    await theirs.openCluster(1)
    await theirs.detail.getByRole('button', { name: 'Antwoorden voor het overleg' }).click()
    const answering = theirs.page.getByRole('dialog', { name: /^Voorbereiding / })
    await answering.getByRole('textbox', { name: 'Wensen' }).fill('Samen in mei')
    expect(await theirs.barriers(axe.source)).toEqual([])
    await answering.getByRole('button', { name: 'Antwoorden opslaan' }).click()
    await answering.waitFor({ state: 'detached' })
    await theirs.detail.getByRole('cell', { name: 'Samen in mei' }).waitFor()
    const agreements = async (town: typeof theirs) => {
      await town.openList('Combinaties')
      await town.page.getByRole('button', { name: 'Overleggen en mensen' }).click()
      await town.page.getByRole('tab', { name: 'Afspraken' }).click()
      return town.page.getByRole('list', { name: 'Afspraken' })
    }
    const asked = await agreements(theirs)
    await asked.getByRole('button', { name: /^Melden hoe het staat: Bewoners bellen/ }).click()
    const telling = theirs.page.getByRole('dialog', { name: 'Voorstel doen' })
    await telling.getByRole('textbox', { name: 'Opmerking erbij' }).fill('Iedereen gesproken')
    await telling.getByRole('button', { name: 'Voorstel opslaan' }).click()
    await telling.waitFor({ state: 'detached' })
    await asked.getByText('Opmerking: Iedereen gesproken').waitFor()

    const own = await openTown({ map: false, width: 1366, height: 768, project })
    await dropFiles(own.page, [(await theirs.readProject()).project])
    const desk = own.page.getByRole('dialog', { name: 'Kopie samenvoegen' })
    await desk.getByRole('row', { name: 'Antwoord op een voorbereidingsblad 1 0 0' }).waitFor()
    await desk.getByRole('button', { name: 'Samenvoegen', exact: true }).click()
    await desk.waitFor({ state: 'detached' })
    await own.openCluster(1)
    await own.detail.getByRole('cell', { name: 'Samen in mei' }).waitFor()
    const known = await agreements(own)
    await known.getByRole('button', { name: /^Overnemen: Nagekomen afspraak/ }).click()
    await known
      .getByRole('button', { name: /Stand: Bewoners bellen/ })
      .getByText('nagekomen')
      .waitFor()
    expect([...own.complaints, ...theirs.complaints]).toEqual([])
  })
})
