/**
 * Which characters bytes beyond ASCII are, when they are no UTF-8: of the encodings that reach a Dutch desk, the one in
 * which they make Dutch, German and French words. `Re\xfcnie` is a reünie in windows-1252 and "Re³nie" in cp850.
 */
import iconv from 'iconv-lite'

/** Two readings that are about as likely, with the same piece of the file in both. */
export interface EncodingDoubt {
  readonly other: string
  readonly sample: string
  readonly otherSample: string
}

export interface LikelyEncoding {
  readonly encoding: string
  readonly doubt: EncodingDoubt | null
}

/** What each is worth before a letter is looked at: most programs write the first, few the last. */
const candidates: readonly { readonly encoding: string; readonly bonus: number }[] = [
  { encoding: 'windows-1252', bonus: 2 },
  { encoding: 'iso-8859-15', bonus: 0.5 },
  { encoding: 'cp850', bonus: 1 },
  { encoding: 'cp437', bonus: 0 },
  { encoding: 'macintosh', bonus: 0 },
]
/** What a file says itself is worth more than any habit, and less than words that make sense. */
const saidBonus = 2.5
/** Of the score of all words together: nearer than this, a person decides. */
const near = 1.5
const mostWords = 400
const longestWord = 24
const longestSample = 60

/** Words with bytes beyond ASCII in them, of which the likeliest encoding is asked. */
export class OddWords {
  readonly #words = new Set<string>()

  /** Takes the words of `bytes` from `start` to `end`, up to some hundreds of different ones. */
  take(bytes: Uint8Array, start = 0, end = bytes.length): void {
    for (let at = start; at < end && this.#words.size < mostWords; at++) {
      if ((bytes[at] ?? 0) < 0x80) continue
      let from = at
      while (from > start && at - from < longestWord && isWordByte(bytes[from - 1])) from--
      let to = at + 1
      while (to < end && to - at < longestWord && isWordByte(bytes[to])) to++
      this.#words.add(Buffer.from(bytes.subarray(from, to)).toString('latin1'))
      at = to
    }
  }

  /** `said`: what the file says itself; null when it says nothing, or something that cannot be. */
  likely(said: string | null): LikelyEncoding {
    const isKnown = candidates.some(({ encoding }) => encoding === said)
    const all = said === null || isKnown ? candidates : [...candidates, { encoding: said, bonus: 0 }]
    const scored = all
      .map(({ encoding, bonus }) => {
        const words = [...this.#words].map((word) => iconv.decode(Buffer.from(word, 'latin1'), encoding))
        const score = words.reduce((sum, word) => sum + scoreOf(word), 0)
        return { encoding, words, score: score + (encoding === said ? saidBonus : bonus) }
      })
      .sort((a, b) => b.score - a.score)
    const [best, ...others] = scored
    if (best === undefined || this.#words.size === 0) return { encoding: said ?? 'windows-1252', doubt: null }
    const other = others.find(({ words, score }) => differs(words, best.words) && best.score - score < near)
    if (other === undefined) return { encoding: best.encoding, doubt: null }
    const at = best.words.findIndex((word, index) => word !== other.words[index])
    const sample = (words: readonly string[]) =>
      words
        .slice(at, at + 3)
        .join(', ')
        .slice(0, longestSample)
    const doubt = { other: other.encoding, sample: sample(best.words), otherSample: sample(other.words) }
    return { encoding: best.encoding, doubt }
  }
}

function differs(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word, index) => word !== others[index])
}

/** Letters, digits and what stands within words; a space or a separator ends one. */
function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x80 || /[\w'.-]/.test(String.fromCharCode(byte)))
}

/**
 * What a character is worth where it stands; the first line that fits. Before and after it stand one character each. Lower
 * case is at home within a word, capitals at its beginning or among their own, quotes around it, marks beside figures.
 */
const worth: readonly { readonly fits: RegExp; readonly score: number }[] = [
  { fits: /^.[\p{Cc}\ufffd].$/u, score: -6 },
  { fits: /^\p{Lu}\p{Ll}\p{Lu}$|^.\p{Ll}\p{Lu}$/u, score: -2 },
  { fits: /^\d\p{L}.$/u, score: -1 },
  { fits: /^\P{L}à\P{L}$/u, score: 2 },
  { fits: /^\P{L}Ø\P{L}$/u, score: 2 },
  { fits: /^\P{L}\p{L}\P{L}$/u, score: -1 },
  { fits: /^\p{Lu}\p{Ll}\P{L}$/u, score: 0 },
  { fits: /^\p{L}[éëïöüèêçàâäôîûùßœ]\p{L}$/u, score: 3 },
  { fits: /^\P{L}[éêüöä]\p{L}$|^\p{L}[éëèêàßïâ]\P{L}$/u, score: 2.5 },
  { fits: /^.[ëïöüèêçàâäôîûùßœ].$/u, score: 0.5 },
  { fits: /^.[áíóúñåøæìòãõšž].$/u, score: 1.5 },
  { fits: /^(?:\P{L}|\p{Lu})[ÉËÏÖÜÈÊÇÀÂÄÔÎÛÙÁÍÓÚÑÅØÆŒŠŽ].$/u, score: 2 },
  { fits: /^\p{Ll}\p{Lu}.$/u, score: -3 },
  { fits: /^\p{L}[’´`]\p{L}$/u, score: 2.5 },
  { fits: /^[\p{L}\p{P}][’´”]\P{L}$|^\P{L}[‘’“„]\p{L}$/u, score: 2.5 },
  { fits: /^[mM][²³].$/u, score: 3 },
  { fits: /^.€[\s\d]$/u, score: 3 },
  { fits: /^\d[½¼¾°ºª].$|^.°[CF\s]$|^.µ[mgs]$|^\P{L}[«±×§]\S$|^\S»\P{L}$/u, score: 2 },
  { fits: /^\P{L}[–—•·…×±€§°\u00a0]\P{L}$/u, score: 1 },
  { fits: /^.[–—…\u00a0].$/u, score: 0 },
  { fits: /^.\p{L}.$/u, score: -1 },
  { fits: /^.[\p{S}\p{P}\p{N}].$/u, score: -3 },
]

function scoreOf(word: string): number {
  const around = [' ', ...Array.from(word), ' ']
  let sum = 0
  for (let at = 1; at < around.length - 1; at++) {
    const letter = around[at] ?? ''
    if (letter < '\u0080') continue
    const seen = `${around[at - 1] ?? ' '}${letter}${around[at + 1] ?? ' '}`
    sum += worth.find(({ fits }) => fits.test(seen))?.score ?? 0
  }
  return sum
}
