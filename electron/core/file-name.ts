/** The name of a file that any system takes, from a title that people gave. */

/** Windows keeps these for devices, whatever extension follows. Microsoft, *Naming Files, Paths, and Namespaces*. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])(?=\.|\s*$)/i
/** File systems hold 255 bytes of a name; the extension and ` (2)` of a browser need room too. */
const mostBytes = 200

/**
 * `title` with what no name may hold as a space, a name of a device with `_` after it, no more bytes than fit, and no
 * dot or space at its end; `-` when nothing is left. Without an extension.
 */
export function fileNameOf(title: string): string {
  const plain = title
    .toWellFormed()
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .replace(devices, '$1_')
  return shortened(plain).replace(/[. ]+$/, '') || '-'
}

function shortened(name: string): string {
  const bytes = new TextEncoder()
  let fits = ''
  let size = 0
  for (const sign of name) {
    size += bytes.encode(sign).length
    if (size > mostBytes) return fits
    fits += sign
  }
  return fits
}
