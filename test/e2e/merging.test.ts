/** Two copies of the town that were changed apart come together in the window: looked at first, taken in, decided, undone. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { dropFiles } from './drop-files.ts'
import { dataFolderOf, inTheWindow, openTown, windowOn } from './open-town.ts'
import { smallProject } from './small-project.ts'
import { startWebProgram } from './web-program.ts'

type Corrected = readonly (readonly [work: WorkId, name: string, reason: string])[]

async function correct(file: string, actor: string, corrected: Corrected): Promise<void> {
  const core = openCore({ host: 'web', actor, dataFolder: `${file}-${actor}`, remembersProjects: false })
  await core.ask('project.open', { file })
  for (const [work, name, reason] of corrected)
    valueOf(await core.ask('correction.correct', { works: [work], becomes: { name }, reason }))
  await core.close()
}

async function someWorks(file: string): Promise<WorkId[]> {
  const core = openCore({
    host: 'web',
    actor: 'proef',
    dataFolder: `${file}-kijkt`,
    remembersProjects: false,
  })
  await core.ask('project.open', { file })
  const { works } = valueOf(await core.ask('work.list', {}))
  await core.close()
  return works.map(({ id }) => id)
}

/** Bea and Anna both wrote on two works, and Bea on a third; Anna was later. */
async function twoCopies(): Promise<{ here: string; there: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-kopieen-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const here = join(folder, 'plan.samenloop')
  const there = join(folder, 'plan-van-bea.samenloop')
  for (const file of [here, there]) cpSync(join(inject('town'), 'waterveen.samenloop'), file)
  const [one, two, three] = await someWorks(here)
  if (one === undefined || two === undefined || three === undefined) throw new Error('a town of three works')
  await correct(there, 'Bea', [
    [one, 'Aa van Bea', 'volgens de tekening'],
    [two, 'Bb van Bea', 'volgens de tekening'],
    [three, 'Cc van Bea', 'stond er niet in'],
  ])
  await correct(here, 'Anna', [
    [one, 'Aa van Anna', 'volgens de brief'],
    [two, 'Bb van Anna', 'volgens de brief'],
  ])
  return { here, there }
}

/** Bea and Anna each laid the same work elsewhere; Anna was later, and what Bea did was taken in. */
async function placedApart(): Promise<{ here: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-plaatsen-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const here = join(folder, 'plan.samenloop')
  const there = join(folder, 'plan-van-bea.samenloop')
  for (const file of [here, there]) cpSync(join(inject('town'), 'waterveen.samenloop'), file)
  const [work] = await someWorks(here)
  if (work === undefined) throw new Error('a town of works')
  const open = async (file: string, actor: string) => {
    const core = openCore({ host: 'web', actor, dataFolder: `${file}-${actor}`, remembersProjects: false })
    await core.ask('project.open', { file })
    return core
  }
  const lines = { Bea: 52.1, Anna: 52.101 }
  for (const [file, actor] of [
    [there, 'Bea'],
    [here, 'Anna'],
  ] as const) {
    const core = await open(file, actor)
    const coordinates = [
      [5.1, lines[actor]],
      [5.102, lines[actor]],
    ]
    valueOf(await core.ask('work.place', { work, geometry: { type: 'LineString', coordinates } }))
    await core.close()
  }
  const core = await open(here, 'Anna')
  valueOf(await core.ask('merge.take', { files: [there] }))
  await core.close()
  return { here }
}

inTheWindow('copies of a project', () => {
  test('come together: looked at, taken in, decided for one and for the other, and undone', async () => {
    const { here, there } = await twoCopies()
    const town = await openTown({ map: false, width: 1366, height: 768, project: here })
    const { page, detail } = town
    expect(await page.getByRole('tab', { name: 'Te beslissen' }).count()).toBe(0)

    await page.getByRole('button', { name: 'Kopie samenvoegen…' }).click()
    const desk = page.getByRole('dialog', { name: 'Kopie samenvoegen' })
    await desk.getByRole('button', { name: 'Samenvoegen', disabled: true }).waitFor()
    const choose = async (file: string) => {
      const opens = page.waitForEvent('filechooser')
      await desk.getByRole('button', { name: /kopie kiezen…$/i }).click()
      await (await opens).setFiles(file)
    }
    await choose(await smallProject([]))
    await desk
      .getByRole('alert')
      .getByText(/kopie van een ander project \(Klein\)/)
      .waitFor()
    await desk.getByRole('button', { name: 'Annuleren' }).click()
    await desk.waitFor({ state: 'detached' })

    await dropFiles(page, [there])
    await desk.getByText(/^Bea: 3 wijzigingen, /).waitFor()
    await desk
      .getByText(/Cc van Bea/)
      .first()
      .waitFor()
    await desk.getByRole('row', { name: 'Correctie 1 0 0' }).waitFor()
    await desk.getByRole('region', { name: 'Te beslissen: 2' }).waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    // So far nothing was stored.
    expect(await page.getByRole('tab', { name: 'Te beslissen' }).count()).toBe(0)
    await desk.getByRole('button', { name: 'Samenvoegen', exact: true }).click()
    await desk.waitFor({ state: 'detached' })
    await town.notices.getByText('3 wijzigingen van Bea samengevoegd; 2 punten te beslissen.').waitFor()
    await town.notices.getByRole('button', { name: 'Naar Te beslissen' }).click()

    const list = page.getByRole('tabpanel', { name: 'Te beslissen' })
    await list.getByText('2 punten te beslissen, bij 2 onderdelen').waitFor()
    await list.getByRole('option', { name: /Aa van Anna/ }).click()
    await detail.getByRole('heading', { level: 2, name: /Aa van Anna/ }).waitFor()
    await detail
      .getByText(/volgens de brief/)
      .first()
      .waitFor()
    await detail
      .getByText(/volgens de tekening/)
      .first()
      .waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    await detail.getByRole('button', { name: 'Zo laten' }).click()
    await town.notices.getByText(/1 punt blijft zoals het staat/).waitFor()

    // The next is chosen by itself.
    await detail.getByRole('heading', { level: 2, name: /Bb van Anna/ }).waitFor()
    await list.getByText('1 punt te beslissen, bij 1 onderdeel').waitFor()
    await detail.getByRole('button', { name: 'Naar het werk' }).click()
    await detail.getByRole('heading', { level: 2, name: 'Bb van Anna' }).waitFor()
    await list.getByRole('option', { name: /Bb van Anna/ }).click()
    await detail.getByRole('button', { name: 'Deze nemen', description: /Bb van Bea/ }).waitFor()
    await expect
      .poll(async () => {
        await page.keyboard.press('w')
        return list.getByText('Niets te beslissen').count()
      })
      .toBe(1)
    const named = async (name: string) => {
      const works = await town.openList('Werken')
      await town.search(name)
      await works.getByRole('option', { name: new RegExp(name) }).waitFor()
    }
    await named('Bb van Bea')
    await named('Aa van Anna')
    await town.undo()
    await named('Bb van Anna')
    await named('Cc van Bea')
    await town.undo()
    await page.getByRole('button', { name: /^Opnieuw doen: Kopie .* samengevoegd/ }).waitFor()
    await town.search('Cc van Bea')
    await page
      .getByRole('tabpanel', { name: 'Werken' })
      .getByText(/Cc van Bea/)
      .waitFor({ state: 'detached' })
    expect(town.complaints.filter((complaint) => !complaint.includes('merge.otherProject'))).toEqual([])
  })

  test('say where a work lies in each, on the map beside each other, until one of the places is taken', async () => {
    const { here } = await placedApart()
    const town = await openTown({ width: 1366, height: 768, project: here })
    const { page, detail } = town
    const list = await town.openList('Te beslissen')
    await list.getByRole('option').first().click()
    await detail.getByRole('heading', { level: 3, name: 'Vorm' }).waitFor()
    await detail.getByText('Gelijk: Plaats: met de hand.').waitFor()
    const dashed = page.getByRole('region', { name: 'Kaart' }).getByText('Gestreept: de plaats volgens Bea.')
    await dashed.waitFor()
    const both = await town.picture()
    await detail.getByRole('button', { name: 'Deze nemen' }).click()
    await list.getByText('Niets te beslissen').waitFor()
    await dashed.waitFor({ state: 'detached' })
    await expect.poll(() => town.looksLike(both)).toBe(false)
    expect(town.complaints).toEqual([])
  })

  test('are told of where they lie beside it, one press away; who only looks reads why nothing comes in', async () => {
    const { here, there } = await twoCopies()
    const folder = mkdtempSync(join(tmpdir(), 'samenloop-naast-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'plan.samenloop')
    cpSync(here, file)
    cpSync(there, join(folder, 'plan-LAPTOP12.samenloop'))
    const open = async (person: string) => {
      const program = await startWebProgram(file, dataFolderOf(`${folder}-${person}`, person))
      onTestFinished(async () => {
        await program.stop()
        rmSync(`${folder}-${person}`, { recursive: true, force: true })
      })
      return windowOn(program, { map: false, width: 1366, height: 768 })
    }
    const anna = await open('Anna')
    const noor = await open('Noor')
    const reason = noor.page.getByTitle(/Anna schrijft in/)
    await reason.getByRole('button', { name: 'Kopie samenvoegen…', exact: true, disabled: true }).waitFor()
    await noor.page
      .locator('#why-only-looked')
      .getByText(/LAPTOP12/)
      .waitFor()

    const bar = anna.page.locator('#why-only-looked')
    await bar.getByRole('button', { name: /^Kopie samenvoegen…: .*LAPTOP12/ }).click()
    const desk = anna.page.getByRole('dialog', { name: 'Kopie samenvoegen' })
    await desk.getByText(/^Bea: 3 wijzigingen, /).waitFor()
    await anna.page.keyboard.press('Control+Enter')
    await desk.waitFor({ state: 'detached' })

    // All of one person at once.
    const list = await anna.openList('Te beslissen')
    await list.getByRole('button', { name: /Alles tegelijk/ }).click()
    await anna.page.getByRole('option', { name: 'Bea', exact: true }).click()
    await list.getByRole('button', { name: 'Zo beslissen (2)' }).click()
    await list.getByText('Niets te beslissen').waitFor()
    await anna.page.getByRole('button', { name: /^Ongedaan maken: Beslist .* 2 punten/ }).waitFor()
    expect(anna.complaints).toEqual([])
    expect(noor.complaints).toEqual([])
  })
})
