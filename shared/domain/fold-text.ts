/**
 * Text as people type it when they look for something: without accents, ligatures, capitals, curly apostrophes and long
 * dashes. What is looked for and what is looked in go through the same form, so that either may be written out.
 */

/** Letters that are no letter with a mark on it to Unicode, but are to who types. */
const written: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

/** Nothing in it has to be written otherwise: so are most texts, and there are very many. */
const plain = /^[ -_a-~]*$/

/** `Café Ĳsselkade – O’Connellstraat` becomes `cafe ijsselkade - o'connellstraat`. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ')
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => written[letter] ?? letter)
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/g, "'")
    .replace(/[\u201c-\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\s+/g, ' ')
}

/** The words of what is looked for, folded; a dash that stands by itself is no word. */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => /[^-]/.test(word))
}
