/** The words of time in Dutch and English: months, seasons, ordinals, and the words that say there is no date. */

const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar', 'mrch'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
export const monthNumbers: Readonly<Record<string, number>> = numbered(monthNames)
/** In Dutch and in full, January first. */
export const dutchMonths: readonly string[] = monthNames.map(([name = '']) => name)

/** First month of the meteorological season; winter runs into the next year. */
export const seasonStart: Readonly<Record<string, number>> = {
  voorjaar: 3,
  lente: 3,
  spring: 3,
  zomer: 6,
  summer: 6,
  najaar: 9,
  herfst: 9,
  autumn: 9,
  fall: 9,
  winter: 12,
}

export const ordinals: Readonly<Record<string, number>> = {
  eerste: 1,
  first: 1,
  tweede: 2,
  second: 2,
  derde: 3,
  third: 3,
  vierde: 4,
  fourth: 4,
  laatste: 4,
  last: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
}

/** 1 begin, 2 middle, 3 end. */
export const thirds: Readonly<Record<string, 1 | 2 | 3>> = {
  begin: 1,
  vroeg: 1,
  early: 1,
  beginning: 1,
  medio: 2,
  midden: 2,
  halverwege: 2,
  mid: 2,
  eind: 3,
  einde: 3,
  ultimo: 3,
  laat: 3,
  late: 3,
  end: 3,
}

/** After leaving out dots and spaces. */
export const noDateWords: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '/',
  '.',
  '?',
  '??',
  '???',
  '0',
  '00000000',
  'ntb',
  'nnb',
  'nvt',
  'nb',
  'na',
  'n/a',
  'nietbekend',
  'nognietbekend',
  'nogonbekend',
  'nadertebepalen',
  'nogtebepalen',
  'tebepalen',
  'onbekend',
  'geen',
  'geendatum',
  'pm',
  'tbd',
  'tba',
  'tbc',
  'none',
  'null',
  'nan',
  'unknown',
  'nodate',
])

function numbered(names: readonly (readonly string[])[]): Record<string, number> {
  return Object.fromEntries(names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1])))
}
