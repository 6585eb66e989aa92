/**
 * What the library leaves to chance in a Word file, settled: same document, same bytes. It counts names on from one document
 * to the next, and writes the moment of writing. It also says in the properties which language the document is in.
 * Source: ECMA-376 part 1, 17.13.6.2 bookmarkStart, 20.4.2.5 docPr; part 2, 11 core properties.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { locales, type Language } from '../../shared/domain/language.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'

interface Settled {
  readonly date: CalendarDate
  readonly language: Language
}

export function settledDocx(bytes: Uint8Array, { date, language }: Settled): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (path: string, edit: (xml: string) => string): void => {
    const part = parts[path]
    if (!part) throw new Error(`the document has no ${path}`)
    parts[path] = strToU8(edit(strFromU8(part)))
  }
  change('word/document.xml', (xml) => drawingsCounted(bookmarksCounted(xml)))
  change('docProps/core.xml', (xml) =>
    xml
      .replaceAll(/(W3CDTF">)[^<]*/g, `$1${date}T12:00:00Z`)
      .replace('</cp:coreProperties>', `<dc:language>${locales[language]}</dc:language></cp:coreProperties>`),
  )
  return zipSync(parts, { mtime: new Date(2026, 0, 1) })
}

function bookmarksCounted(xml: string): string {
  const known = new Map<string, number>()
  return xml.replaceAll(
    /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g,
    (_, before: string, id: string) => {
      const count = known.get(id) ?? known.size + 1
      known.set(id, count)
      return `${before}${String(count)}"`
    },
  )
}

function drawingsCounted(xml: string): string {
  let count = 0
  return xml.replaceAll(/(<wp:docPr id=")\d+"/g, (_, before: string) => `${before}${String(++count)}"`)
}
