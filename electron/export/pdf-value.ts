/** What stands in a cell or beside a label, on paper. */
import type { ContentStack, ContentSvg, ContentText } from 'pdfmake/interfaces.js'
import type { Language } from '../../shared/domain/language.ts'
import type { Said, Value } from '../../shared/plan/document/document.ts'
import { sayDate } from '../../shared/time/say-period.ts'
import { mark } from './pdf-looks.ts'

/** A thing on paper that looks can be added to. */
type Put = ContentText | ContentStack | ContentSvg

export function pdfValue(value: Value, language: Language): Put {
  if (value === null) return { text: '' }
  if (typeof value !== 'object') return { text: String(value) }
  switch (value.is) {
    case 'said':
      return pdfSaid(value)
    case 'day':
      return { text: sayDate(value.date, language) }
    case 'mark':
      return mark(value.discipline, language)
  }
}

const tones = { soft: { style: 'soft' }, strong: { bold: true }, warn: { style: 'warn' } } as const

function pdfSaid({ text, tone, aside, under }: Said): Put {
  const look = tone === undefined ? {} : tones[tone]
  const line: Put =
    aside === undefined ? { text, ...look } : { text: [text, { text: ` ${aside}`, style: 'soft' }], ...look }
  return under === undefined ? line : { stack: [line, { text: under, style: 'soft', fontSize: 8 }] }
}
