/** The two languages of the screen. */
import { z } from 'zod'

export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>

/** How dates and numbers are written in each, as the runtime's own `Intl` names it. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>
