/** What a meeting leaves on paper, fetched where people look for it: minutes, a sheet to sign, the list of agreements. */
import axe from 'axe-core'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { today } from '../../shared/time/today.ts'
import { textOfDocx } from '../export/read-docx.ts'
import { inTheWindow, openTown } from './open-town.ts'
import { townWithBody } from './town-with-body.ts'

/** The town in which the Regieoverleg met today, agreed something and wrote down what was said. */
async function townThatMet(): Promise<{ file: string; combination: string }> {
  const file = await townWithBody()
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: `${file}-data`, remembersProjects: false })
  await core.ask('project.open', { file })
  const { bodies } = valueOf(await core.ask('body.list', {}))
  const body = bodies.find(({ name }) => name === 'Regieoverleg')!.id
  const [person] = valueOf(await core.ask('people.list', {}))
  const [agreed] = valueOf(await core.ask('combination.list', {}))
  const { id: combination, name, lead: party } = agreed!
  const points = [{ topic: { is: 'combination' as const, combination }, title: name, minutes: 10 }]
  const { meeting } = valueOf(await core.ask('meeting.call', { body, day: today(), points }))
  valueOf(await core.ask('meeting.attend', { id: meeting, comes: [person!.id] }))
  const [point] = valueOf(await core.ask('decision.list', {})).points
  const said = { notes: 'De planning blijft zoals zij is.', ownNotes: 'Volgende keer korter.' }
  valueOf(await core.ask('agenda.note', { id: point!.id, ...said }))
  const fields = { what: 'Verkeersplan delen', party, due: today(), body: 'Regieoverleg', inBody: body }
  const agreement = { ...fields, person: person!.id, who: null }
  valueOf(await core.ask('agreement.make', { combination, fields: agreement }))
  await core.close()
  return { file, combination: name }
}

inTheWindow('on paper', () => {
  test('minutes, the list of agreements and a sheet to sign are fetched, with names only when ticked', async () => {
    const { file, combination } = await townThatMet()
    const town = await openTown({ map: false, width: 1366, height: 768, project: file })
    const { page } = town
    const fetched = async (within: Locator, button: string) => {
      const coming = page.waitForEvent('download')
      await within.getByRole('button', { name: button }).click()
      const download = await coming
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
    }

    await town.goTo('Overleg')
    await page.getByRole('button', { name: /^\d+ \w+ \d{4}/ }).click()
    const meeting = page.getByRole('article', { name: /^Regieoverleg/ })
    const minutes = await fetched(meeting, 'Verslag als Word')
    expect(minutes.name).toMatch(/^Waterveen - Verslag Regieoverleg .*\.docx$/)
    const text = textOfDocx(minutes.bytes)
    expect(text).toContain('De planning blijft zoals zij is.')
    expect(text).toContain('Verkeersplan delen')
    expect(text).not.toMatch(/Mirjam Visser|Volgende keer korter/)
    await meeting.getByLabel('Met namen').check()
    const named = textOfDocx((await fetched(meeting, 'Verslag als Word')).bytes)
    expect(named).toContain('Mirjam Visser')
    expect(named).not.toContain('Volgende keer korter')
    expect((await fetched(meeting, 'Verslag als pdf')).bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await town.barriers(axe.source)).toEqual([])

    await town.goTo('Werkblad')
    await town.openList('Combinaties')
    await page.getByRole('button', { name: 'Overleggen en mensen' }).click()
    const desk = page.getByRole('dialog', { name: 'Overleggen en mensen' })
    await desk.getByRole('tab', { name: 'Afspraken' }).click()
    const list = textOfDocx((await fetched(desk, 'Lijst als Word')).bytes)
    expect(list).toContain('Verkeersplan delen')
    expect(list).not.toContain('Mirjam Visser')
    expect((await fetched(desk, 'Lijst als Excel')).name).toBe('Waterveen - Afspraken.xlsx')
    expect(await town.barriers(axe.source)).toEqual([])
    await page.keyboard.press('Escape')

    await town.openCombination(combination)
    const sheet = await fetched(town.detail, 'Afsprakenblad als Word')
    expect(sheet.name).toBe(`Waterveen - Afsprakenblad ${combination}.docx`)
    expect(textOfDocx(sheet.bytes)).toContain('Handtekening')
    expect(town.complaints).toEqual([])
  })
})
