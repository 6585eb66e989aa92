/** A number as people type it in their language: 1.500 is fifteen hundred in Dutch, 1,500 in English. */
import { locales, type Language } from '../../shared/domain/language.ts'

const grouped: Readonly<Record<Language, RegExp>> = {
  nl: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/,
  en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/,
}

/** Null when it is no number. A comma and a point both stand before decimals where they cannot mean thousands. */
export function readNumber(text: string, language: Language): number | null {
  const typed = text.replaceAll(/\s/g, '').replace('−', '-')
  const thousands = language === 'nl' ? '.' : ','
  const plain = grouped[language].test(typed) ? typed.replaceAll(thousands, '') : typed
  const read = plain.replace(',', '.')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(read) ? Number(read) : null
}

/** As {@link readNumber} reads it back. */
export function writeNumber(value: number, language: Language): string {
  return value.toLocaleString(locales[language], { maximumFractionDigits: 10 })
}
