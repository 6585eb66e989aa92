/** Which list a row came from, when the file got another name since. */
import type { SourceRow } from '../../../shared/domain/work.ts'

/** Names the list of a row: the same for the same list a year later. */
export type SourceFamily = (source: SourceRow) => string

/** Works out each file and sheet once; a delivery has few of them and many rows. */
export function sourceFamilies(): SourceFamily {
  const known = new Map<string, Map<string | null, string>>()
  return (source) => {
    const sheets = known.get(source.file) ?? new Map<string | null, string>()
    known.set(source.file, sheets)
    const family = sheets.get(source.sheet) ?? familyOf(source)
    sheets.set(source.sheet, family)
    return family
  }
}

/** `riolering_2027_v2 (1).zip/strengen.shp` and next year's are the same list: without digits, versions and folders. */
function familyOf({ file, sheet }: SourceRow): string {
  const name = file.toLowerCase().split('/').slice(-2).join('/')
  const words = name
    .replace(/\.[a-z]+$/, '')
    .replace(/[^a-z/.]+/g, ' ')
    .replace(/\b(def|definitief|concept|versie|kopie|copy|v)\b/g, '')
  return `${words.replaceAll(' ', '')}|${(sheet ?? '').toLowerCase().replace(/[^a-z]+/g, '')}`
}
