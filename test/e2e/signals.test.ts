/** Someone opens the bell: what somebody must act upon stands apart from what is good to know, and each leads to its thing. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('alarms and messages', () => {
  test('an alarm leads to its kansengebied by keyboard, and is gone when that is decided', async () => {
    const town = await openTown({ map: false, today: '2026-12-01' })
    const { page, detail } = town
    const bell = page.getByRole('button', { name: /^Meldingen/ })
    await bell.waitFor()
    await expect.poll(() => bell.innerText()).toMatch(/alarmen [1-9]/)
    const before = Number(/alarmen (\d+)/.exec(await bell.innerText())?.[1])

    await page.keyboard.press('m')
    const box = page.getByRole('dialog', { name: 'Meldingen' })
    const alarms = box.getByRole('region', { name: `Alarmen (${before})` })
    await alarms
      .getByText(/ligt de scope vast van/)
      .first()
      .waitFor()
    expect(await alarms.getByRole('listitem').count()).toBe(before)
    await box.getByText('Niets nieuws in de laatste 30 dagen.').waitFor()
    const name = await alarms.getByRole('listitem').first().getByRole('strong').innerText()

    await alarms.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await box.waitFor({ state: 'detached' })
    await expect.poll(() => detail.getByRole('heading', { level: 2 }).innerText()).toBe(name)

    // On the agenda is not decided: the scope closes all the same.
    await detail.getByRole('button', { name: 'Nee, want…' }).waitFor()
    await page.keyboard.press('x')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Te laat')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => bell.innerText()).toContain(`alarmen ${before - 1},`)
    expect(town.complaints).toEqual([])
  })

  test('what came back is a message that is new until it was read', async () => {
    const town = await openTown({ map: false, today: '2026-12-01' })
    const { page, detail } = town
    // The town was made today by the machine's clock, so nothing of it is news.
    const name = await town.openCluster(7)
    await detail.getByRole('button', { name: 'Niet nu' }).waitFor()
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Terug op' }).fill('1-2-2027')
    await dialog.getByRole('textbox', { name: 'Reden' }).fill('Na de begroting')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })

    await page.clock.setFixedTime('2027-02-02T12:00:00')
    await page.reload()
    await town.goTo('Werkblad')
    await town.isQuiet()
    const bell = page.getByRole('button', { name: /^Meldingen/ })
    await expect.poll(() => bell.innerText()).toContain('nieuwe berichten 1')
    await page.keyboard.press('m')
    const messages = page
      .getByRole('dialog', { name: 'Meldingen' })
      .getByRole('region', { name: /^Berichten/ })
    await messages.getByText('Niet nu gold tot 1 februari 2027; die dag is er.').waitFor()
    await messages.getByText(name).waitFor()
    await messages.getByText('nieuw', { exact: true }).waitFor()
    const hasKeys = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)
    await expect.poll(hasKeys).toBe(true)
    await page.keyboard.press('Escape')
    await messages.waitFor({ state: 'detached' })
    await expect.poll(() => bell.innerText()).toContain('nieuwe berichten 0')
    expect(town.complaints).toEqual([])
  })
})
