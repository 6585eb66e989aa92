/** What an agreed period asks of a work, in words: it fits, or how far it moves; and when that is too far. */
import type { AgreedPeriod } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { shiftOfWork } from './shift-of-work.ts'
import { useFormat } from './use-format.ts'
import { defineWords, useWords } from './words.ts'
import styles from './shift-text.module.css'

const words = defineWords({
  nl: {
    fits: 'hoeft niet te schuiven',
    later: (days: string) => `schuift ${days} dagen naar later`,
    earlier: (days: string) => `schuift ${days} dagen naar voren`,
    outsideRoom: 'buiten de schuifruimte',
  },
  en: {
    fits: 'need not move',
    later: (days: string) => `moves ${days} days later`,
    earlier: (days: string) => `moves ${days} days earlier`,
    outsideRoom: 'outside its room to move',
  },
})

export function ShiftText({ work, agreed }: { readonly work: Work; readonly agreed: AgreedPeriod }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { is, days, outsideRoom } = shiftOfWork(work, agreed)
  if (is === 'noDate' && !outsideRoom) return null
  const moves = is === 'later' || is === 'earlier'
  const said = [
    moves ? t[is](number(days)) : is === 'fits' ? t.fits : null,
    outsideRoom ? t.outsideRoom : null,
  ]
  return (
    <span className={moves || outsideRoom ? styles.moves : styles.fits}>
      {said.filter((part) => part !== null).join(', ')}
    </span>
  )
}
