/** From when until when a street is closed, and by what: one or two quiet lines. */
import { usePartyNames, useWorks } from '../../api/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import type { StreetClosing } from '../../../shared/domain/street-closing.ts'
import { words } from './words.ts'
import styles from './dig-rest.module.css'

export function ClosingLine({ closing }: { readonly closing: StreetClosing }) {
  const t = useWords(words)
  const { date } = useFormat()
  const { from, until } = closing
  const street = closing.name === '' ? t.thisStreet : closing.name
  return (
    <span className={styles.soft}>
      {from === null ? t.restsUntil(street, date(until)) : t.rests(street, date(from), date(until))},{' '}
      <ClosedAfter closing={closing} />
    </span>
  )
}

function ClosedAfter({ closing: { works } }: { readonly closing: StreetClosing }) {
  const t = useWords(words)
  const { workById } = useWorks()
  const partyName = usePartyNames()
  const closer = works.flatMap((id) => workById.get(id) ?? [])[0]
  return closer === undefined ? t.afterArea : t.after(closer.name, partyName(closer.party))
}
