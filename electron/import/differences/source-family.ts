/** Which list a row came from, when the file got another name since. */
import type { SourceRow } from '../../../shared/domain/work.ts'

/** `riolering_2027_v2 (1).zip/strengen.shp` and next year's are the same list: without digits, versions and folders. */
export function sourceFamily({ file, sheet }: SourceRow): string {
  const name = file.toLowerCase().split('/').slice(-2).join('/')
  const words = name
    .replace(/\.[a-z]+$/, '')
    .replace(/[^a-z/.]+/g, ' ')
    .replace(/\b(def|definitief|concept|versie|kopie|copy|v)\b/g, '')
  return `${words.replaceAll(' ', '')}|${(sheet ?? '').toLowerCase().replace(/[^a-z]+/g, '')}`
}
