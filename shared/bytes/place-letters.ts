/**
 * Small whole numbers as a text with the same few letters for each: in JSON a text is written and read at once, where a list is
 * number by number.
 */

/** Letters that JSON writes as they are: from # on, up to what stands before the sign with which it says others. */
const firstLetter = 35
const letters = 57

export interface Lettered {
  /** How many for each number. */
  readonly letters: number
  readonly at: string
}

/** `most`: none of the numbers is more. */
export function toLetters(numbers: Uint32Array, most: number): Lettered {
  let width = 1
  while (letters ** width <= most) width++
  const codes = new Uint8Array(width * numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    let rest = numbers[at]!
    for (let letter = width * (at + 1) - 1; letter >= width * at; letter--) {
      codes[letter] = firstLetter + (rest % letters)
      rest = Math.floor(rest / letters)
    }
  }
  return { letters: width, at: textOf(codes) }
}

/** So many codes can be handed to a function at once. */
const mostAtOnce = 8192

function textOf(codes: Uint8Array): string {
  const texts: string[] = []
  for (let at = 0; at < codes.length; at += mostAtOnce)
    texts.push(String.fromCharCode(...codes.subarray(at, at + mostAtOnce)))
  return texts.join('')
}

export function fromLetters({ letters: width, at: text }: Lettered): Uint32Array {
  const numbers = new Uint32Array(text.length / width)
  for (let at = 0; at < text.length; at++) {
    const number = Math.floor(at / width)
    numbers[number] = numbers[number]! * letters + text.charCodeAt(at) - firstLetter
  }
  return numbers
}
