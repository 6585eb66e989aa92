/** A drawing as a picture of dots, for programs that show no SVG. Reads no file but our own letters and fetches nothing. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fontFiles } from './paper-letters.ts'

const require = createRequire(import.meta.url)

let letters: Promise<Uint8Array[]> | null = null

/** Once for a thread: the drawing program itself, and the letters it sets names with. */
function ready(): Promise<Uint8Array[]> {
  letters ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(() =>
    Object.values(fontFiles).flatMap(({ normal, bold }) => [readFileSync(normal), readFileSync(bold)]),
  )
  return letters
}

/** The bytes of a png, so many dots wide. */
export async function pngOfSvg(svg: string, width: number): Promise<Uint8Array> {
  const fontBuffers = await ready()
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Roboto', sansSerifFamily: 'Roboto' },
  })
  const image = drawing.render()
  const bytes = image.asPng()
  image.free()
  drawing.free()
  return bytes
}
