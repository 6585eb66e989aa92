/** How much of two pictures differs, counted by the browser that drew them. */
import type { Page } from 'playwright-core'

/** Of 255: what is drawn in software anew may be rounded otherwise, by what no eye sees. */
const rounding = 2

/** Whether they show the same. */
export async function isSamePicture(page: Page, one: Buffer, other: Buffer): Promise<boolean> {
  return one.equals(other) || (await shareApart(page, one, other, rounding)) === 0
}

/**
 * The share of pixels that lie farther than `most` (of 255) apart in any of red, green and blue; 1 for pictures of another size.
 * @param page where the pictures are taken apart; nothing of it changes
 */
export async function shareApart(page: Page, one: Buffer, other: Buffer, most: number): Promise<number> {
  return page.evaluate(countApart, [one.toString('base64'), other.toString('base64'), most] as const)
}

/** Runs in the page. */
async function countApart([one, other, most]: readonly [string, string, number]): Promise<number> {
  const pixelsOf = async (text: string) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes]))
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (pen === null) throw new Error('Pictures cannot be taken apart here')
    pen.drawImage(image, 0, 0)
    return pen.getImageData(0, 0, image.width, image.height)
  }
  const [first, second] = [await pixelsOf(one), await pixelsOf(other)]
  if (first.width !== second.width || first.height !== second.height) return 1
  let apart = 0
  for (let at = 0; at < first.data.length; at += 4) {
    const isApart = [at, at + 1, at + 2].some(
      (part) => Math.abs((first.data[part] ?? 0) - (second.data[part] ?? 0)) > most,
    )
    if (isApart) apart++
  }
  return apart / (first.width * first.height)
}
