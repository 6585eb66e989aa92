/** How large a file is, as people say it: `340 kB`, `1,2 MB`. */
import { locales, type Language } from '../domain/language.ts'

export function sayBytes(bytes: number, language: Language): string {
  const isSmall = bytes < 1_000_000
  const value = isSmall ? Math.max(1, bytes / 1_000) : bytes / 1_000_000
  const said = value.toLocaleString(locales[language], { maximumFractionDigits: isSmall ? 0 : 1 })
  return `${said} ${isSmall ? 'kB' : 'MB'}`
}
