/** A Word file as its parts, and the text of one as a reader has it. */
import { strFromU8, unzipSync } from 'fflate'

export function partsOfDocx(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

export function documentOf(bytes: Uint8Array): string {
  return partsOfDocx(bytes).get('word/document.xml') ?? ''
}

/** A line for each paragraph. */
export function textOfDocx(bytes: Uint8Array): string {
  return documentOf(bytes)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<w:br\/>/g, '\n')
    .replaceAll(/<w:instrText.*?<\/w:instrText>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
