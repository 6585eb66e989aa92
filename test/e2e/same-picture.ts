/** Whether two pictures show the same: what is drawn in software anew may be rounded otherwise, by what no eye sees. */
import type { Page } from 'playwright-core'

/** Of 255, in any of red, green and blue. */
const rounding = 2

/** @param page where the pictures are taken apart; nothing of it changes */
export async function isSamePicture(page: Page, one: Buffer, other: Buffer): Promise<boolean> {
  if (one.equals(other)) return true
  const most = await page.evaluate(mostApart, [one.toString('base64'), other.toString('base64')] as const)
  return most <= rounding
}

/** Runs in the page: how far the pixels lie apart that differ most; 255 for pictures of another size. */
async function mostApart(encoded: readonly [string, string]): Promise<number> {
  const pixelsOf = async (text: string) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (pen === null) throw new Error('Pictures cannot be taken apart here')
    pen.drawImage(image, 0, 0)
    return pen.getImageData(0, 0, image.width, image.height)
  }
  const [one, other] = [await pixelsOf(encoded[0]), await pixelsOf(encoded[1])]
  if (one.width !== other.width || one.height !== other.height) return 255
  let most = 0
  for (let at = 0; at < one.data.length; at++)
    most = Math.max(most, Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)))
  return most
}
