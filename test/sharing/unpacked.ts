/** All text of a file that went out, unpacked, and without what stands between letters and digits on its way to a reader. */
import { spawnSync } from 'node:child_process'
import { strFromU8, unzipSync } from 'fflate'
import type { ExportFormat } from '../../shared/domain/export-format.ts'

/** From Debian's poppler-utils. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined

/** What is set on its pages, and what stands beside them: bookmarks and what a reader is told, which are not packed. */
function textOfPdf(bytes: Uint8Array): string {
  const pages = spawnSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8' }).stdout
  return pages + Buffer.from(bytes).toString('latin1').replaceAll('\0', '')
}

/** Every part of an office file, pictures too: nothing of it is left unsearched. */
function partsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n')
}

const textOf: { readonly [Format in ExportFormat]: (bytes: Uint8Array) => string } = {
  pdf: textOfPdf,
  docx: partsOf,
  xlsx: partsOf,
  geojson: (bytes) => strFromU8(bytes),
}

/** A word that was broken over lines, or an amount with points in it, is found all the same. */
export function unpacked(format: ExportFormat, bytes: Uint8Array): string {
  return withoutSpace(textOf[format](bytes))
}

export function withoutSpace(text: string): string {
  return text.toLowerCase().replaceAll(/[\s.]+/g, '')
}
