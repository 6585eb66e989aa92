/** Headings and values in one plain form, so that `Gepl_Uitv.`, `gepl uitv` and `GeplUitv` are the same words. */

/** Lower case, without accents, every run of other characters one space; `ProjStreet` becomes `proj street`. */
export function plainWords(text: string): string {
  const lower = text
    .replace(/([a-z\d]|[A-Z]{2})([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  const plain = beyondAscii.test(lower) ? withoutAccents(lower).replace(/€/g, ' euro ') : lower
  return plain.replace(/[^a-z\d/]+/g, ' ').trim()
}

/** Few texts have any: the others need not be taken apart for it. */
const beyondAscii = /[\u0080-\uffff]/

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}

/** Words ending like this and longer than it are names of streets: the "gas" in Gasstraat is no gas main. */
const streetEndings =
  /\b\S{2,}(straat|str|weg|laan|plein|kade|gracht|dijk|singel|pad|hof|park|dreef|steeg|markt|plantsoen|brug|poort|haven|wal|dreef|plaats|buurt|wijk)\b/g
const notStreets =
  /^(asfaltweg|fietspad|voetpad|wandelpad|rijweg|hoofdweg|wijkweg|binnenhaven|riool\S*|asfalt\S*)$/

/** Plain words of a name without the street names in it. */
export function wordsWithoutStreets(text: string): string {
  return plainWords(text)
    .replace(streetEndings, (word) => (notStreets.test(word) ? word : ' '))
    .replace(/ +/g, ' ')
    .trim()
}
