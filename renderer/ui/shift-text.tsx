/** What an agreed period asks of a work, in words: it fits, or how far it moves; and when that is too far. */
import type { AgreedPeriod } from '../../shared/domain/period.ts'
import { shiftToAgreed, type PlannedByParty } from '../../shared/plan/shift-to-agreed.ts'
import { useFormat } from './use-format.ts'
import { howMany } from './how-many.ts'
import { defineWords, useWords } from './words.ts'
import styles from './shift-text.module.css'

const words = defineWords({
  nl: {
    fits: 'hoeft niet te schuiven',
    noDate: 'krijgt hiermee een datum',
    later: (days: string) => `schuift ${howMany(days, 'dag', 'dagen')} naar later`,
    earlier: (days: string) => `schuift ${howMany(days, 'dag', 'dagen')} naar voren`,
    outsideRoom: 'buiten de schuifruimte',
  },
  en: {
    fits: 'need not move',
    noDate: 'gets a date by this',
    later: (days: string) => `moves ${howMany(days, 'day', 'days')} later`,
    earlier: (days: string) => `moves ${howMany(days, 'day', 'days')} earlier`,
    outsideRoom: 'outside its room to move',
  },
})

export interface ShiftTextProps {
  /** What its party had planned. */
  readonly work: PlannedByParty
  readonly agreed: AgreedPeriod
}

export function ShiftText({ work, agreed }: ShiftTextProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { is, days, outsideRoom } = shiftToAgreed(work, agreed)
  const moves = is === 'later' || is === 'earlier'
  const said = [moves ? t[is](number(days)) : t[is], outsideRoom ? t.outsideRoom : null]
  return (
    <span className={moves || outsideRoom ? styles.moves : styles.fits}>
      {said.filter((part) => part !== null).join(', ')}
    </span>
  )
}
