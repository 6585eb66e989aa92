/** What is on screen and will not be on paper: never silent. */
import { useTrying, useViewState } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './print.module.css'

export function PrintRemarks({ hasBasemap }: { readonly hasBasemap: boolean }) {
  const t = useWords(words)
  const isTrying = useTrying((state) => state.about !== null)
  const isByParty = useViewState((state) => state.colourBy === 'party')
  const remarks = [
    ...(hasBasemap ? [t.basemap] : []),
    ...(isTrying ? [t.trying] : []),
    ...(isByParty ? [t.byParty] : []),
  ]
  return remarks.map((remark) => (
    <p key={remark} className={styles.soft}>
      {remark}
    </p>
  ))
}
