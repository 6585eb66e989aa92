/** Files and sheets that are the same list of another quarter: their names differ in year, version or copy only. */
import { plainWords } from '../detect/plain-words.ts'

/** What people add to the name of the next version of a file. */
const versionWords =
  /\b(v|vs|versie|version|rev|revisie|kopie( van)?|copy( of)?|kopie|def|definitief|final|finaal|concept|draft|nieuw\w*|new|oud|laatste|latest|actueel|update[d]?|gewijzigd|aangepast|bijgewerkt|q|kw|kwartaal|quarter|week|wk|jan\w*|feb\w*|maart|mrt|mar|march|apr\w*|mei|may|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|oct\w*|nov\w*|dec\w*|e|ste|st|nd|rd|th|tm|t m|t\/m)\b/g

/**
 * `Planning_riool 2027 v2 (1).xlsx` and `planning riool 2028-def.xlsx` are both `planning riool`. Folders, the zip around
 * it and the extension do not count. Empty when nothing but years and versions is left: such a name says nothing.
 */
export function fileFamily(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  return familyOf(name.replace(/\.[^.]+$/, ''))
}

/** The same for the name of a sheet or layer; null and names without meaning are one family. */
export function sheetFamily(sheet: string | null): string {
  const family = familyOf(sheet ?? '')
  return /^(blad|sheet|tabel\w*|table|export)?$/.test(family) ? '' : family
}

function familyOf(name: string): string {
  return plainWords(name.replace(/\d+/g, ' '))
    .replace(versionWords, ' ')
    .replace(/[\s/]+/g, ' ')
    .trim()
}
