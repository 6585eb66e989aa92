/** Two windows write in the minutes of one point: the second sees what the first wrote beside its own, and nothing is lost. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { today } from '../../shared/time/today.ts'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'
import { townWithBody } from './town-with-body.ts'

async function townThatMeets(): Promise<string> {
  const file = await townWithBody()
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: `${file}-data`, remembersProjects: false })
  await core.ask('project.open', { file })
  const { bodies } = valueOf(await core.ask('body.list', {}))
  const body = bodies.find(({ name }) => name === 'Regieoverleg')!.id
  const points = ['Kade-Oost', 'Rondvraag'].map((title) => ({
    topic: { is: 'free' as const },
    title,
    minutes: 5,
  }))
  valueOf(await core.ask('meeting.call', { body, day: today(), points }))
  await core.close()
  return file
}

async function enterRoom({ page }: TownWindow): Promise<void> {
  await page.getByRole('button', { name: 'Overleg houden' }).click()
  await page.getByRole('region', { name: 'Punt' }).getByRole('heading', { name: 'Kade-Oost' }).waitFor()
}

const minutesIn = ({ page }: TownWindow) => page.getByRole('textbox', { name: 'Verslag' })

inTheWindow('minutes written in two windows', () => {
  test('stand beside each other until one says what of them stays; who leaves it keeps both', async () => {
    const one = await openTown({ map: false, width: 1366, height: 768, project: await townThatMeets() })
    const other = await one.secondTab()
    for (const town of [one, other]) {
      await town.goTo('Overleg')
      await town.page.getByRole('button', { name: /^\d+ \w+ \d{4}/ }).click()
      await enterRoom(town)
    }
    // Both begin, and the first is kept first.
    await minutesIn(other).fill('De markt gaat voor.')
    await minutesIn(one).fill('Allen willen samen.')
    await minutesIn(one).blur()
    const beside = other.page.getByText('Iemand anders schreef hier intussen:')
    const settledFirst = one.page.getByText('Iemand anders schreef hier intussen:')
    const toldIn = async () => (await beside.count()) + (await settledFirst.count())
    // Which of the two was behind is who was told.
    await expect.poll(toldIn, { timeout: 20_000 }).toBe(1)
    const behind = (await beside.count()) === 1 ? other : one
    expect(await behind.barriers(axe.source)).toEqual([])
    await behind.page.getByRole('button', { name: 'Beide houden' }).click()
    for (const town of [one, other]) {
      await expect.poll(() => minutesIn(town).inputValue()).toContain('De markt gaat voor.')
      await expect.poll(() => minutesIn(town).inputValue()).toContain('Allen willen samen.')
    }

    // Left as it was, both are kept.
    const stood = await minutesIn(one).inputValue()
    await minutesIn(one).fill(`${stood}\nVóór de zomer.`)
    await minutesIn(other).fill(`${stood}\nMet één omleiding.`)
    await expect.poll(toldIn, { timeout: 20_000 }).toBe(1)
    const late = (await beside.count()) === 1 ? other : one
    await late.page.getByRole('button', { name: 'Volgend punt' }).click()
    await late.page
      .getByRole('region', { name: 'Punt' })
      .getByRole('heading', { name: 'Rondvraag' })
      .waitFor()
    const notes = () =>
      one.page.evaluate(async () => {
        const answer = await fetch('/api/decision.list', { method: 'POST', body: '{"input":{}}' })
        const { value } = (await answer.json()) as {
          value: { points: { title: string; notes: string | null }[] }
        }
        return value.points.find(({ title }) => title === 'Kade-Oost')?.notes ?? ''
      })
    for (const said of ['De markt gaat voor.', 'Allen willen samen.', 'Vóór de zomer.', 'Met één omleiding.'])
      await expect.poll(notes).toContain(said)
  })

  test('are kept once, and the note beside them too, however late the window shows what was kept', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768, project: await townThatMeets() })
    const { page } = town
    await town.goTo('Overleg')
    await page.getByRole('button', { name: /^\d+ \w+ \d{4}/ }).click()
    // The one own note stands where the room does not look.
    await page.getByRole('button', { name: 'Met een tweede scherm' }).click()
    await page.getByRole('region', { name: 'Punt' }).getByRole('heading', { name: 'Kade-Oost' }).waitFor()
    const kept: string[] = []
    page.on('request', (asked) => {
      if (asked.url().endsWith('/api/agenda.note')) kept.push(asked.postData() ?? '')
    })
    const stored = () => page.waitForResponse((answer) => answer.url().endsWith('/api/agenda.note'))
    let showLate: () => void = () => undefined
    const late = new Promise<void>((resolve) => (showLate = resolve))
    await page.route('**/api/decision.list', async (route) => {
      await late
      await route.continue()
    })
    const own = page.getByRole('textbox', { name: 'Eigen aantekening' })
    const isKept = stored()
    await minutesIn(town).fill('Allen willen samen.')
    await own.focus()
    await isKept
    // Nothing of it is shown yet, and the field is left again, goes on, and so does the one beside it.
    await minutesIn(town).focus()
    await own.focus()
    const isOwnKept = stored()
    await own.fill('Mirjam twijfelt')
    await minutesIn(town).focus()
    await isOwnKept
    const isKeptOn = stored()
    await minutesIn(town).fill('Allen willen samen, vóór de zomer.')
    await own.focus()
    await isKeptOn
    showLate()
    await expect.poll(() => minutesIn(town).inputValue()).toBe('Allen willen samen, vóór de zomer.')
    await page.getByRole('button', { name: 'Volgend punt' }).click()
    await page.getByRole('button', { name: 'Vorig punt' }).click()
    await expect.poll(() => minutesIn(town).inputValue()).toBe('Allen willen samen, vóór de zomer.')
    await expect.poll(() => own.inputValue()).toBe('Mirjam twijfelt')
    expect(kept).toHaveLength(3)
    expect(town.complaints).toEqual([])
  })
})
