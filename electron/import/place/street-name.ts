/**
 * Names of streets in one plain form, so that "Burg. Jansenstr.", "Burgemeester Jansen-straat" and "BURGEMEESTER
 * JANSENSTRAAT" are the same street. What stands in a layer and what stands in a list go through the same form, so a
 * word that is written out wrongly here is written out wrongly on both sides and still meets itself.
 */

/** Written out at the start of a name or inside it, never as its last word. */
const abbreviations = new Map(
  Object.entries({
    adm: 'admiraal',
    bgm: 'burgemeester',
    burg: 'burgemeester',
    cath: 'catharina',
    d: 'de',
    dr: 'dokter',
    doctor: 'dokter',
    ds: 'dominee',
    gebr: 'gebroeders',
    gen: 'generaal',
    gr: 'grote',
    ing: 'ingenieur',
    ir: 'ingenieur',
    jhr: 'jonkheer',
    kard: 'kardinaal',
    kap: 'kapelaan',
    kl: 'kleine',
    kol: 'kolonel',
    kon: 'koningin',
    lt: 'luitenant',
    min: 'minister',
    mgr: 'monseigneur',
    mr: 'meester',
    nw: 'nieuwe',
    past: 'pastoor',
    pr: 'prins',
    pres: 'president',
    prof: 'professor',
    st: 'sint',
    v: 'van',
    vd: 'vande',
    vdr: 'vande',
    weth: 'wethouder',
    eerste: '1e',
    '1ste': '1e',
    tweede: '2e',
    '2de': '2e',
    derde: '3e',
    '3de': '3e',
    vierde: '4e',
    '4de': '4e',
    north: 'n',
    south: 's',
    east: 'e',
    west: 'w',
  }),
)

/** The last word, or its end: "Kerkstr.", "Kerk str". */
const endings: readonly (readonly [short: string, long: string])[] = [
  ['str', 'straat'],
  ['ln', 'laan'],
  ['wg', 'weg'],
  ['pln', 'plein'],
  ['pl', 'plein'],
  ['sngl', 'singel'],
  ['sgl', 'singel'],
  ['kd', 'kade'],
  ['gr', 'gracht'],
  ['plnts', 'plantsoen'],
  ['plants', 'plantsoen'],
  ['drf', 'dreef'],
]

/** A last word by itself. "Laan" and "lane" share an abbreviation, so they share a form. */
const lastWords = new Map(
  Object.entries({
    st: 'street',
    ave: 'avenue',
    av: 'avenue',
    rd: 'road',
    dr: 'drive',
    ct: 'court',
    blvd: 'boulevard',
    lane: 'laan',
    place: 'plein',
    pkwy: 'parkway',
    hwy: 'highway',
    ter: 'terrace',
    cir: 'circle',
  }),
)

/** A word of a name, as it reads inside the name and as it reads at its end. */
export interface StreetWord {
  readonly inside: string
  readonly last: string
}

/** The words of a text, plain and written out; what is no letter or digit parts them. */
export function streetWords(text: string): StreetWord[] {
  return plain(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ inside: abbreviations.get(word) ?? word, last: lastForm(word) }))
}

/** The form of a name that is looked up: words written out, put together. Empty for a text without words. */
export function streetKey(text: string): string {
  return keyOfWords(streetWords(text))
}

export function keyOfWords(words: readonly StreetWord[]): string {
  let key = ''
  for (const [at, { inside, last }] of words.entries()) {
    if (at === words.length - 1) return key + last
    // "v.d.", "van der", "van den" and "van de" are told apart by nobody.
    key += articles.has(inside) && words[at - 1]?.inside === 'van' ? 'de' : inside
  }
  return key
}

const articles: ReadonlySet<string> = new Set(['de', 'der', 'den', 't'])

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

function lastForm(word: string): string {
  const whole = lastWords.get(word)
  if (whole !== undefined) return whole
  for (const [short, long] of endings)
    if (word.endsWith(short)) return word.slice(0, word.length - short.length) + long
  return word
}
