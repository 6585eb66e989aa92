/** One number for one thing: what the window counts is what the terminal counts, on the town and on files of others. */
import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { json, realFiles, samenloop, freshFolder } from '../cli/terminal.ts'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

interface Counted {
  readonly works: number
  readonly counts: Readonly<Record<'opportunity' | 'conflict' | 'digRest', number>>
  readonly pairs: readonly { readonly noise: string | null }[]
  readonly clusters: readonly unknown[]
}

/** What the terminal counts in a project, as the window says it. */
async function inTheTerminal(project: string): Promise<Record<string, number>> {
  const { counts, pairs, clusters } = await json<Counted>('overlaps', project)
  return {
    koppelkansen: counts.opportunity,
    knelpunten: counts.conflict,
    graafrustschendingen: counts.digRest,
    noise: pairs.filter(({ noise }) => noise !== null).length,
    clusters: clusters.length,
  }
}

async function onScreen(town: TownWindow): Promise<Record<string, number>> {
  const found = town.page.getByRole('table', { name: 'Gevonden in dit project' })
  await found.waitFor()
  const row = async (name: string) => {
    const cell = found.getByRole('row').filter({ hasText: name }).getByRole('cell')
    return (await cell.count()) === 0 ? 0 : Number((await cell.last().innerText()).replaceAll('.', ''))
  }
  await town.openList('Kansen')
  return {
    koppelkansen: await row('koppelkansen'),
    knelpunten: await row('knelpunten'),
    graafrustschendingen: await row('graafrustschendingen'),
    noise: await row('samenlopen die niet meetellen'),
    clusters: await town.rows(),
  }
}

inTheWindow('the counts of the window', () => {
  test('are those of the terminal in the town, dig rest and noise among them', async () => {
    const project = join(inject('town'), 'waterveen.samenloop')
    const counted = await inTheTerminal(project)
    const town = await openTown({ map: false, project })
    await expect.poll(() => onScreen(town)).toEqual(counted)
    expect(counted.graafrustschendingen).toBeGreaterThan(0)
  })

  test.skipIf(!existsSync(realFiles))(
    'are those of the terminal in the areas of Amsterdam (needs ../shared/data)',
    async () => {
      const project = join(freshFolder(), 'amsterdam.samenloop')
      const real = (name: string) => join(realFiles, 'amsterdam', name)
      await samenloop('new', project, '--name', 'Amsterdam')
      const areas = real('GBD_grootstedelijke_projecten.shp')
      await samenloop('import', '--yes', project, '--party', 'Gemeente', areas)
      await samenloop('import', '--yes', project, '--party', 'Ondernemers', real('BIZZONES.shp'))
      const counted = await inTheTerminal(project)
      const town = await openTown({ map: false, project })
      await expect.poll(() => onScreen(town)).toEqual(counted)
      expect(counted.koppelkansen).toBeGreaterThan(0)
    },
  )
})
