/** Time under the map as a planner goes through it: by keyboard, closer and farther, to a date, and told in words. */
import { expect, it } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('a planner goes through time', () => {
  it('by keyboard alone, and hears where that leads; closer and farther with the moment in sight', async () => {
    const town = await openTown({ map: false })
    const { time, page } = town
    await time.getByRole('radio', { name: 'moment' }).click()
    await time.getByRole('radio', { name: 'week' }).click()
    await town.goToDate('week 34 2027')
    await expect.poll(async () => (await town.shown()).time).toBe('week 34 2027, 23 aug 2027 – 29 aug 2027')

    const handle = time.getByRole('slider', { name: 'Moment' })
    await handle.focus()
    await handle.press('ArrowRight')
    await expect
      .poll(() => handle.getAttribute('aria-valuetext'))
      .toMatch(/^week 35 2027, 30 aug 2027 – 5 sep 2027, \d+ werken, \d+ knelpunt/)
    await page.keyboard.press('[')
    await expect.poll(async () => (await town.shown()).time).toMatch(/^week 34 2027/)

    // What is heard is what is shown, and what the list holds.
    await town.openList('Werken')
    await expect.poll(async () => (await town.rows()) - (await town.shown()).works).toBe(0)
    expect(await handle.getAttribute('aria-valuetext')).toContain(`${(await town.shown()).works} werken`)

    await time.getByRole('radio', { name: 'dag' }).click()
    await expect.poll(async () => (await town.shown()).time).toBe('ma 23 aug 2027')
    await time.getByRole('radio', { name: 'jaar' }).click()
    await expect.poll(async () => (await town.shown()).time).toBe('1 jan 2027 – 31 dec 2027')

    // Closer, down to a week, and out to all years.
    const inSight = time.getByRole('scrollbar', { name: 'Welke tijd in beeld is' })
    expect(await inSight.count()).toBe(0)
    await town.goToDate('12-3-2027')

    await handle.focus()
    for (let press = 0; press < 10; press++) await page.keyboard.press('+')
    await expect.poll(() => inSight.getAttribute('aria-valuetext')).toBe('11 mrt 2027 – 17 mrt 2027')
    for (const day of ['do 11', 'vr 12', 'wo 17']) await time.getByText(day, { exact: true }).waitFor()

    // Stepping on turns the page when the moment would leave it.
    for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await town.shown()).time).toBe('do 18 mrt 2027')
    await expect.poll(() => inSight.getAttribute('aria-valuetext')).toBe('18 mrt 2027 – 24 mrt 2027')
    await time.getByRole('button', { name: /^\d+ na 24 mrt 2027$/ }).waitFor()

    await inSight.focus()
    await inSight.press('End')
    await expect.poll(() => inSight.getAttribute('aria-valuetext')).toMatch(/ – 31 dec \d{4}$/)
    await page.keyboard.press('-')
    await time.getByRole('button', { name: 'Alle jaren in beeld' }).click()
    await expect.poll(() => inSight.count()).toBe(0)
    expect(town.complaints).toEqual([])
  })

  it('to a date that is typed, and is told what is not one; with wheel and pointer', async () => {
    const town = await openTown({ map: false })
    const { time, page } = town
    const field = time.getByLabel('Ga naar een datum of periode')
    await town.goToDate('gisteren ofzo')
    await time.getByRole('alert').getByText('‘gisteren ofzo’ is niet te lezen als datum of periode').waitFor()
    expect((await town.shown()).time).toBe('alle jaren')
    await field.press('Escape')
    expect(await field.inputValue()).toBe('')

    await town.goToDate('mei-juli 2027')
    await expect.poll(async () => (await town.shown()).time).toBe('1 mei 2027 – 31 jul 2027')
    await town.goToDate('2041')
    await expect.poll(async () => (await town.shown()).time).toBe('1 jan 2041 – 31 dec 2041')
    await time.getByRole('button', { name: /^\d+ vóór / }).waitFor()

    // A sweep over all of time makes a period; Ctrl and the wheel come closer around what is pointed at.
    await town.showAllTime()
    await time.getByRole('button', { name: 'Alle jaren in beeld' }).click()
    await time.getByRole('radio', { name: 'jaar' }).click()
    const plot = await time.locator('#time-plot').boundingBox()
    if (plot === null) throw new Error('no plot')
    const at = (share: number) => plot.x + share * plot.width
    const y = plot.y + plot.height / 2
    await page.mouse.move(at(0.1), y)
    await page.mouse.down()
    await page.mouse.move(at(0.35), y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await town.shown()).time).toMatch(/^1 jan 2026 – 31 dec 2028$/)
    expect(await time.getByRole('radio', { name: 'periode' }).isChecked()).toBe(true)

    await page.keyboard.down('Control')
    for (let notch = 0; notch < 6; notch++) await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    const inSight = time.getByRole('scrollbar', { name: 'Welke tijd in beeld is' })
    await inSight.waitFor()
    // The year that was pointed at is still there, at the same place.
    await expect.poll(() => inSight.getAttribute('aria-valuetext')).toContain('2028')
    expect((await town.shown()).time).toMatch(/^1 jan 2026 – 31 dec 2028$/)
  })

  it('to the works that no moment tells apart, and back; past marks that are named', async () => {
    const town = await openTown({ map: false })
    const { time, page } = town
    const all = await town.shown()
    const undated = time.getByRole('button', { name: /^\d+ zonder datum$/ })
    const count = Number.parseInt(await undated.innerText(), 10)
    expect(count).toBeGreaterThan(0)
    await town.goToDate('Q3 2027')
    await undated.click()
    await page.getByRole('tabpanel', { name: 'Werken' }).waitFor()
    await expect.poll(() => town.rows()).toBe(count)
    expect(await town.shown()).toEqual({ time: 'alle jaren', works: count })
    await page.getByRole('button', { name: 'Filter zonder datum weghalen' }).click()
    await expect.poll(() => town.shown()).toEqual(all)

    // Today, the year of the plan, and the bouwvak of a region.
    const marks = time.getByRole('list', { name: 'Merktekens in beeld' })
    const said = async () => (await marks.getByRole('listitem').allInnerTexts()).join(' | ')
    await expect.poll(said).toMatch(/planjaar \d{4}/)
    await expect.poll(said).toContain('bouwvak, alle regio’s: 26 jul 2027 – 27 aug 2027')
    await time.getByRole('button', { name: 'Merktekens' }).click()
    const menu = page.getByRole('dialog', { name: 'Merktekens' })
    const region = menu.getByRole('button', { name: /Regio van de vakanties/ })
    await region.click()
    const north = page.getByRole('option', { name: 'regio noord' })
    await north.click()
    await north.waitFor({ state: 'detached' })
    // Escape closes what has the focus, which comes back from the list a moment after it went.
    await expect.poll(() => region.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    await expect.poll(said).not.toContain('alle regio’s')
    await town.goToDate('2027')
    const handle = time.getByRole('slider', { name: 'Moment' })
    await handle.focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('+')
    await expect.poll(said).toContain('bouwvak, regio noord: 26 jul 2027 – 13 aug 2027')
    await expect.poll(said).toMatch(/gaat dicht voor graafrust: /)
  })
})
