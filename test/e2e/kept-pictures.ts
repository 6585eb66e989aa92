/**
 * Pictures of the window that are kept beside the tests, so that a change in looks is a decision. Kept at half size: what
 * browsers of another version draw otherwise in the edges of letters is evened out by that, what people see is not.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { root } from '../../scripts/build.ts'
import { shareApart } from './same-picture.ts'

const kept = join(root, 'test/e2e/pictures')
const seen = join(root, 'dist/e2e/pictures')

/** Of 255, in any of red, green and blue, from where on a pixel is another. */
const another = 48
/** The share of pixels that may be another: some hundred letters drawn otherwise at their edges, and less than one word moved. */
const most = 0.0025

const keepsAll = process.env['SAMENLOOP_KEEP_PICTURES'] !== undefined

/**
 * Holds the window against the picture of that name. With SAMENLOOP_KEEP_PICTURES set it takes the picture's place; without
 * a picture it fails. What differs lies in dist/e2e/pictures.
 */
export async function looksAsKept(page: Page, name: string): Promise<void> {
  const file = join(kept, `${name}.webp`)
  const picture = await halved(page)
  if (keepsAll) {
    mkdirSync(kept, { recursive: true })
    writeFileSync(file, picture)
    return
  }
  const before = existsSync(file) ? readFileSync(file) : null
  const share = before === null ? 1 : await shareApart(page, before, picture, another)
  if (share <= most) return
  mkdirSync(seen, { recursive: true })
  writeFileSync(join(seen, `${name}.webp`), picture)
  expect
    .soft(
      share,
      `${name} looks otherwise: compare dist/e2e/pictures/${name}.webp with test/e2e/pictures. When it was meant, ` +
        'SAMENLOOP_KEEP_PICTURES=yes npm test -- --project e2e test/e2e/kept-pictures.test.ts keeps how it looks now.',
    )
    .toBeLessThanOrEqual(most)
}

/** The window at half its size, once it looks the same twice in a row. */
async function halved(page: Page): Promise<Buffer> {
  let before = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  for (;;) {
    await page.waitForTimeout(300)
    const after = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    if (after.equals(before)) break
    before = after
  }
  return Buffer.from(await page.evaluate(halve, before.toString('base64')), 'base64')
}

/** Runs in the page. */
async function halve(encoded: string): Promise<string> {
  const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))
  const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const [width, height] = [Math.round(whole.width / 2), Math.round(whole.height / 2)]
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('Pictures cannot be made here')
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(whole, 0, 0, width, height)
  const made = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.95 })).arrayBuffer(),
  )
  return btoa(Array.from(made, (byte) => String.fromCharCode(byte)).join(''))
}
