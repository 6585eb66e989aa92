/** A list names a street that does not exist; its work is placed on another one, by the keyboard alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { townWorks } from '../../fixtures/town/works.ts'
import { inTheWindow, openTown } from './open-town.ts'

/** Two works in streets of the town, and one in a street nobody knows. */
function listOfStreets(): { file: string; street: string } {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-streets-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [street = '', other = ''] = new Set(townWorks.map((work) => work.street))
  const file = join(folder, 'kasten 2028.csv')
  const rows = [
    `KK-1;Kast een;${street};2028`,
    `KK-2;Kast twee;${other};2028`,
    'KK-3;Kast drie;Dwaalgaarde;2028',
  ]
  writeFileSync(file, ['Projectnummer;Omschrijving;Straat;Periode', ...rows].join('\r\n'))
  return { file, street }
}

inTheWindow('te plaatsen', () => {
  test('a work in an unknown street is placed by picking a street with the keyboard, and taken back', async () => {
    const { file, street } = listOfStreets()
    const town = await openTown()
    const before = await town.toPlace()
    await town.dropDelivery([file], 'Kastenwerk')
    await expect.poll(() => town.report.innerText()).toMatch(/2 werken\s+·\s+1 te plaatsen/)
    await town.store()
    await expect.poll(() => town.toPlace()).toBe(before + 1)

    await town.startPlacing('Kast drie')
    await expect.poll(() => town.detail.innerText()).toContain('Dwaalgaarde')
    await town.findPlace(street)
    await town.page.keyboard.press('Enter')
    await expect.poll(() => town.toPlace()).toBe(before)

    await town.search('Kast drie')
    await town.openWork('Kast drie')
    await expect.poll(() => town.detail.innerText()).toContain('met de hand')
    await town.search('')
    await town.undo()
    await expect.poll(() => town.toPlace()).toBe(before + 1)
    expect(town.complaints).toEqual([])
  })
})
