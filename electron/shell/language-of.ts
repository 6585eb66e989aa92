/** The language of the window's own words: English where the system speaks it, otherwise Dutch. */
import type { Language } from '../../shared/domain/language.ts'
import type { ElectronParts } from './electron-parts.ts'

export function languageOf({ app }: Pick<ElectronParts, 'app'>): Language {
  return app.getLocale().startsWith('en') ? 'en' : 'nl'
}
