/** What an agreed period asks of a work, in words: it fits, or how far it moves; and when that is too far. */
import type { AgreedPeriod } from '../../shared/domain/period.ts'
import { shiftInWords } from '../../shared/plan/shift-in-words.ts'
import { shiftToAgreed, type PlannedByParty } from '../../shared/plan/shift-to-agreed.ts'
import { useLanguage } from '../state/index.ts'
import styles from './shift-text.module.css'

export interface ShiftTextProps {
  /** What its party had planned. */
  readonly work: PlannedByParty
  readonly agreed: AgreedPeriod
}

export function ShiftText({ work, agreed }: ShiftTextProps) {
  const { text, isAsking } = shiftInWords(shiftToAgreed(work, agreed), useLanguage())
  return <span className={isAsking ? styles.moves : styles.fits}>{text}</span>
}
