/** The two languages of the screen. */
import { z } from 'zod'

export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>
