/** Many works that were chosen together: what they are in numbers, what they are part of, each of them, and what to do with all. */
import { useEffect, useMemo } from 'react'
import { useProject, useWorks } from '../../../api/index.ts'
import { takeAwayWorks, useSaidOfChoice, useVisibleIds } from '../../../state/index.ts'
import { useFormat, useSay, useWords } from '../../../ui/index.ts'
import { mostInAddress } from '../../../../shared/domain/sight.ts'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import type { DetailActions } from '../detail-actions.ts'
import { ActionsForAll } from './actions-for-all.tsx'
import { ChosenList } from './chosen-list.tsx'
import { PartsOf } from './parts-of.tsx'
import { totalsByDiscipline, totalsByParty, totalsOf } from './totals.ts'
import { TotalsTable } from './totals-table.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

export interface WorksDetailProps {
  readonly ids: readonly WorkId[]
  readonly actions: DetailActions
}

export function WorksDetail({ ids, actions }: WorksDetailProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { project } = useProject()
  const { workById } = useWorks()
  const works = useMemo(() => ids.flatMap((id) => workById.get(id) ?? []), [ids, workById])
  useEffect(() => {
    // A delivery was taken back: what it brought cannot be chosen any more.
    const gone = ids.filter((id) => !workById.has(id))
    if (gone.length > 0) takeAwayWorks(gone)
  }, [ids, workById])
  const parties = project?.parties
  const byParty = useMemo(() => totalsByParty(works, parties ?? []), [works, parties])
  const byDiscipline = useMemo(() => totalsByDiscipline(works), [works])
  const whole = useMemo(() => totalsOf(works), [works])
  const nameOf = useMemo(() => new Map(parties?.map(({ id, name }) => [id, name])), [parties])
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{t.many}</p>
        <h2 aria-live="polite">{t.chosen(number(works.length))}</h2>
        <HowChosen ids={ids} />
      </header>
      <ActionsForAll works={works} actions={actions} />
      <TotalsTable
        title={t.byParty}
        of={t.party}
        rows={byParty.map(({ of, totals }) => ({ key: of, name: nameOf.get(of) ?? '–', totals }))}
        whole={whole}
      />
      <TotalsTable
        title={t.byDiscipline}
        of={t.discipline}
        rows={byDiscipline.map(({ of, totals }) => ({ key: of, name: of, totals, discipline: of }))}
        whole={whole}
      />
      <PartsOf ids={ids} />
      <ChosenList works={works} />
    </>
  )
}

/** By which rule, and what is to be known of the choice as it stands. */
function HowChosen({ ids }: { readonly ids: readonly WorkId[] }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const visible = useVisibleIds()
  const said = useSaidOfChoice(ids)
  const hidden = ids.filter((id) => !visible.has(id)).length
  const sentences = [
    ...said.map(say),
    ...(hidden === 0 ? [] : [t.hidden(number(hidden))]),
    ...(ids.length > mostInAddress ? [t.notInAddress(number(mostInAddress))] : []),
  ]
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.note}>
      {sentence}
    </p>
  ))
}
