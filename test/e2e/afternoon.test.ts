/**
 * One afternoon in the town: from kansengebied to kept agreement, on the record. Chances are gone through by the keyboard, works
 * corrected, a meeting prepared and held on two screens, its minutes go out; and the next delivery shows what stands.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { sayDate } from '../../shared/time/say-period.ts'
import { today } from '../../shared/time/today.ts'
import { textOfDocx } from '../export/read-docx.ts'
import {
  agreeInRoom,
  asked,
  combineInRoom,
  correct,
  layDownOrder,
  pointIn,
  triage,
  type WorkOfTown,
} from './afternoon-window.ts'
import { inTheWindow, openTown } from './open-town.ts'
import { TownWindow } from './town-window.ts'
import { townWithBody } from './town-with-body.ts'

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function delivered(rows: readonly (readonly (string | null)[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-middag-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'nieuwe planning.csv')
  const lines = ['nummer;naam;discipline;start;einde', ...rows.map((row) => row.join(';'))]
  writeFileSync(file, lines.join('\n'))
  return file
}

interface Judged {
  readonly a: string
  readonly b: string
  readonly verdict: string
  readonly reason: string
}

const begroting = 'Eerst de begroting'

inTheWindow('one afternoon', () => {
  test('goes from kansengebied to kept agreement, and the next delivery leaves standing what was said', async () => {
    const project = await townWithBody({ upTo: 40_000_000 })
    const town = await openTown({ map: false, width: 1366, height: 768, project })
    // What the core writes down is of the day of the machine, and so the meeting is held on it.
    const day = today()
    const { page, detail } = town
    const heading = detail.getByRole('heading', { level: 2 })

    // Triage, without a mouse.
    await town.showOnlyOpen()
    await page.keyboard.press('j')
    await heading.waitFor()
    for (const letter of ['n', 'n', 'x', 'n'] as const) await triage(town, letter, begroting)
    const { works } = await asked<{ works: WorkOfTown[] }>(page, 'work.list')
    const workOf = (id: string) => works.find((work) => work.id === id)!
    const judgements = await asked<Judged[]>(page, 'judgement.list')
    const { project: told } = await asked<{ project: { parties: { id: string; name: string }[] } }>(
      page,
      'project.read',
    )
    const party = told.parties.find(({ name }) => name === 'Gemeente Waterveen')!
    const later = judgements
      .filter(({ verdict, reason }) => verdict === 'setAside' && reason === begroting)
      .flatMap(({ a, b }) => [workOf(a), workOf(b)])
      .find((work) => work.party === party.id && work.number !== null && work.period.start !== null)!

    // Two corrections: an estimate that no tactical body may decide about, and a name.
    const chances: string[] = []
    for (const place of [1, 2, 3, 4]) {
      await town.openCluster(place)
      // What was opened before may still stand there a moment.
      await expect.poll(async () => chances.includes(await heading.innerText())).toBe(false)
      chances.push(await heading.innerText())
    }
    await detail.getByRole('listitem').getByRole('button').first().click()
    await detail.getByRole('button', { name: 'Corrigeren…' }).waitFor()
    await correct(town, { field: 'Raming', value: '60000000', reason: 'Gebeld met de projectleider' })
    await page.getByRole('button', { name: 'Alles wissen' }).click()
    const names = Map.groupBy(works, ({ name }) => name)
    const misnamed = works.find(
      (work) => work.party === party.id && work.number !== null && names.get(work.name)!.length === 1,
    )!
    await town.search(misnamed.number!)
    await town.openWork(misnamed.name)
    await correct(town, {
      field: 'Naam',
      value: 'Zo heet het niet',
      reason: 'Staat verkeerd in de lijst',
    })
    await town.search('')
    await page.getByRole('tab', { name: /^Correcties\s+2$/ }).waitFor()

    // Prepared: a party has its sheet.
    await town.goTo('Plan')
    await page.getByRole('button', { name: 'Overleg voorbereiden' }).click()
    const preparing = page.getByRole('dialog', { name: /voorbereiden$/ })
    await preparing.getByRole('button', { name: /Voor/ }).click()
    await page.getByRole('option', { name: 'Warmtestad' }).click()
    const sheet = page.waitForEvent('download')
    await preparing.getByRole('button', { name: /docx/ }).click()
    expect(textOfDocx(await bytesOf(await sheet))).toContain('Warmtestad')
    await page.keyboard.press('Escape')
    await preparing.waitFor({ state: 'detached' })

    // Six points, before who leads and on the beamer.
    await town.goTo('Overleg')
    await page.getByRole('button', { name: 'Overleg beleggen' }).click()
    await page.getByRole('button', { name: /Overleg$/ }).click()
    await page.getByRole('option', { name: /Regieoverleg/ }).click()
    await page.getByLabel('Dag').fill(day.split('-').toReversed().join('-'))
    await page.getByRole('button', { name: 'Agenda maken' }).click()
    const desk = page.getByRole('article', { name: `Regieoverleg, ${sayDate(day, 'nl')}` })
    await desk.waitFor()
    const agenda = page.getByRole('grid', { name: 'Agenda' }).getByRole('row')
    const titles = () => agenda.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))
    const points = [`Plannen van ${party.name}`, ...chances, 'Terugblik']
    const isKept = (title: string) => points.some((point) => title.startsWith(point))
    await expect.poll(async () => (await titles()).at(-1) ?? '').toContain('Terugblik')
    for (const title of (await titles()).filter((one) => !isKept(one))) {
      await desk.getByRole('button', { name: `Van de agenda halen: ${title}` }).click()
      await expect.poll(titles).not.toContain(title)
    }
    await expect.poll(async () => (await titles()).length).toBe(points.length)
    const opening = page.waitForEvent('popup')
    await desk.getByRole('button', { name: 'Met een tweede scherm' }).click()
    const screen = new TownWindow(await opening)
    const isAt = async (title: string) => {
      await expect.poll(() => pointIn(town).innerText()).toContain(title)
      await expect.poll(() => pointIn(screen).innerText()).toContain(title)
    }
    const next = async (title: string) => {
      // Keys are heard where nothing is being typed.
      await pointIn(town).click()
      await page.keyboard.press('d')
      await page.getByRole('button', { name: 'Toch nog bespreken' }).waitFor()
      await page.keyboard.press('PageDown')
      await isAt(title)
    }
    await isAt(points[0]!)
    await next(chances[0]!)
    await combineInRoom(town, 'Eén keer open')
    await agreeInRoom(town, 'Levert de tekening')
    await agreeInRoom(town, 'Vraagt de vergunning aan')
    await screen.page.getByText('Vraagt de vergunning aan').waitFor()
    await next(chances[1]!)
    await combineInRoom(town, 'Samen één omleiding')
    await agreeInRoom(town, 'Schrijft de bewoners')
    await agreeInRoom(town, 'Regelt het toezicht')
    await next(chances[2]!)
    await page.keyboard.press('x')
    const refusal = page.getByRole('dialog')
    await refusal.getByLabel('Reden').fill('Deze straat is net klaar')
    await page.keyboard.press('Control+Enter')
    await refusal.waitFor({ state: 'detached' })
    await next(chances[3]!)
    await page.keyboard.press('b')
    const beyond = page.getByRole('dialog', { name: 'Oppakken' })
    await beyond.getByText(/mag besluiten tot en met/).waitFor()
    await beyond.getByLabel('Antwoord uiterlijk').fill('1-2-2031')
    await beyond.getByRole('button', { name: 'Opschalen naar Stuurgroep' }).click()
    await beyond.getByText(/^Opgeschaald naar Stuurgroep/).waitFor()
    await page.keyboard.press('Escape')
    await beyond.waitFor({ state: 'detached' })
    await page.getByRole('textbox', { name: 'Verslag' }).fill('Te groot voor dit overleg.')
    await next('Terugblik')
    await page.getByRole('button', { name: 'Overleg afsluiten' }).click()
    await desk.getByText('afgesloten').waitFor()

    // The minutes go out.
    const minutes = page.waitForEvent('download')
    await desk.getByRole('button', { name: 'Verslag als Word' }).click()
    const text = textOfDocx(await bytesOf(await minutes))
    for (const said of [
      'Levert de tekening',
      'Vraagt de vergunning aan',
      'Schrijft de bewoners',
      'Regelt het toezicht',
      'Deze straat is net klaar',
      'Te groot voor dit overleg.',
      'Stuurgroep',
    ])
      expect(text).toContain(said)

    // Both combinations get an order.
    await town.goTo('Werkblad')
    const combinations = await asked<{ name: string; works: string[] }[]>(page, 'combination.list')
    for (const name of chances.slice(0, 2)) {
      const made = combinations.find((one) => one.name === name)!
      await town.openCombination(name)
      await layDownOrder(
        town,
        made.works.map((id) => workOf(id).name),
      )
    }

    // The party hands in again: one work of a combination and one that was judged come years later.
    const moved = combinations
      .filter(({ name }) => chances.slice(0, 2).includes(name))
      .flatMap((one) => one.works.map((id) => ({ name: one.name, work: workOf(id) })))
      .find(({ work }) => work.party === party.id && work.number !== null && work.id !== misnamed.id)!
    const row = ({ number, name, discipline }: WorkOfTown, start: string, end: string) => [
      ...[number, name, discipline, start, end],
    ]
    await town.dropAgain(
      [
        delivered([
          row(moved.work, '2031-03-01', '2031-06-01'),
          row(later, '2031-03-01', '2031-06-01'),
          row(misnamed, misnamed.period.start!, misnamed.period.end!),
        ]),
      ],
      party.name,
    )
    await town.store()

    await page.getByRole('tab', { name: /^Correcties\s+2$/ }).waitFor()
    await town.search(misnamed.number!)
    await (await town.openList('Werken')).getByRole('option', { name: 'Zo heet het niet' }).waitFor()
    await town.search('')
    await (
      await town.openList('Combinaties')
    )
      .getByRole('option', { name: moved.name })
      .getByText('aanlevering wijkt af')
      .waitFor()
    await page.keyboard.press('m')
    const bell = page.getByRole('dialog', { name: 'Meldingen' })
    const alarms = bell.getByRole('region', { name: /^Alarmen/ })
    await alarms
      .getByRole('listitem')
      .filter({ hasText: moved.name })
      .getByText(/^Een aanlevering wijkt af van wat is afgesproken/)
      .first()
      .waitFor()
    await bell
      .getByText(/^Hierover is besloten, en er veranderde iets/)
      .first()
      .waitFor()
    expect([...town.complaints, ...screen.complaints]).toEqual([])
  }, 480_000)
})
