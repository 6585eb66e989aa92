/** Names of sheets as every program that opens a workbook takes them; what is reserved or too long gets another name. */

/** What Excel keeps a sheet for itself by, in every language of its window; SheetJS refuses to write it. */
const reserved: ReadonlySet<string> = new Set(['history'])
/** ECMA-376 part 1, 18.2.19 leaves it open; Excel takes no more. */
const longest = 31

/**
 * The wished names made fit and different: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, no
 * name that is reserved, and no two alike whatever their capitals.
 */
export function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set(reserved)
  return wished.map((wish) => {
    const plain = wish.replaceAll(/[[\]:*?/\\\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    for (let nth = 1; ; nth++) {
      const ending = nth === 1 ? '' : ` (${nth})`
      const name = `${trimmed(whole(plain, longest - ending.length)) || '-'}${ending}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** The first `length` characters, without half of a sign that takes two. */
function whole(text: string, length: number): string {
  return text
    .trim()
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
}

function trimmed(text: string): string {
  return text.replaceAll(/^['\s]+|['\s]+$/g, '')
}
