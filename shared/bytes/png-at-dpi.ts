/** How large a picture is on paper, written into a PNG: without it a printer takes pixels for whatever it likes. */

/** Signature and IHDR, which comes first in any PNG (ISO 15948, 5.6). */
const head = 8 + 25
const name = 'pHYs'
const metresPerInch = 0.0254

/** The same picture with a pHYs chunk (11.3.4.3) behind its first. */
export function pngAtDpi(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = new DataView(new ArrayBuffer(4 + 4 + 9 + 4))
  chunk.setUint32(0, 9)
  for (let at = 0; at < name.length; at++) chunk.setUint8(4 + at, name.charCodeAt(at))
  const perMetre = Math.round(dpi / metresPerInch)
  chunk.setUint32(8, perMetre)
  chunk.setUint32(12, perMetre)
  // The unit is the metre.
  chunk.setUint8(16, 1)
  const bytes = new Uint8Array(chunk.buffer)
  chunk.setUint32(17, crcOf(bytes.subarray(4, 17)))
  const whole = new Uint8Array(png.length + bytes.length)
  whole.set(png.subarray(0, head))
  whole.set(bytes, head)
  whole.set(png.subarray(head), head + bytes.length)
  return whole
}

/** CRC-32 as PNG has it (annex D), bit by bit: it is thirteen bytes. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
