/** The two languages of the screen. */
import { z } from 'zod'

export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>

/** How dates and numbers are written in each, as the runtime's own `Intl` names it. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>

/** A name as it stands within a sentence: `Soort werk` is soort werk. */
export function inText({ nl, en }: Bilingual): Bilingual {
  return { nl: small(nl), en: small(en) }
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
