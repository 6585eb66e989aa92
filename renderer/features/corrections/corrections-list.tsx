/** Everything that is corrected, what is to be decided first, and what is put aside. Choosing one opens its work, where that is done. */
import { useMemo } from 'react'
import { useAsides, useCorrections, usePartyNames, useProject, useWorks } from '../../api/index.ts'
import { useSelection, useViewState } from '../../state/index.ts'
import {
  Busy,
  Chip,
  DisciplineMark,
  EmptyState,
  FailedState,
  useFormat,
  useSay,
  useWords,
} from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import { isAskedAgain, type StandingCorrection } from '../../../shared/domain/correction.ts'
import { correctedFieldName, valuesInWords } from '../../../shared/plan/correction-in-words.ts'
import { AsideList } from './aside-list.tsx'
import { words } from './words.ts'
import styles from './corrections.module.css'

const idOf = ({ id }: StandingCorrection): string => id
const isAsked = (one: StandingCorrection) => isAskedAgain(one, one.delivered)

export function CorrectionsList() {
  const t = useWords(words)
  const { number } = useFormat()
  const { project } = useProject()
  const { corrections, isPending, failure, refetch } = useCorrections()
  const { asides, isPending: areAsides, failure: ofAsides } = useAsides()
  const rows = useMemo(
    () => [...corrections.filter(isAsked), ...corrections.filter((one) => !isAsked(one))],
    [corrections],
  )
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (ofAsides !== null) return <FailedState failure={ofAsides} />
  if (project !== null && (isPending || areAsides)) return <Busy what={t.loading} />
  if (rows.length + asides.length === 0) return <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
  const open = rows.filter(isAsked).length
  return (
    <div className={styles.list}>
      <p role="status" className={styles.count}>
        {open === 0 ? t.all(number(rows.length)) : t.open(number(open), number(rows.length))}
      </p>
      <Rows rows={rows} />
      {asides.length > 0 && <AsideList asides={asides} />}
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly StandingCorrection[] }) {
  const t = useWords(words)
  const selection = useSelection()
  const hover = useViewState((state) => state.hover)
  const select = useViewState((state) => state.select)
  const chosen = selection?.is === 'work' ? rows.find(({ work }) => work === selection.work) : undefined
  return (
    <RowList
      label={t.list}
      rows={rows}
      keyOf={idOf}
      hovered={null}
      selected={chosen?.id ?? null}
      onHover={(row) => hover(row === null ? null : { work: row.work })}
      onSelect={({ work }) => select({ is: 'work', work })}
    >
      {(row) => <CorrectionRow correction={row} />}
    </RowList>
  )
}

function CorrectionRow({ correction }: { readonly correction: StandingCorrection }) {
  const t = useWords(words)
  const say = useSay()
  const partyName = usePartyNames()
  const { workById } = useWorks()
  const { work: id, field, becomes, delivered, reason } = correction
  const work = workById.get(id)
  if (work === undefined) return null
  return (
    <div className={styles.row}>
      <DisciplineMark discipline={work.discipline} />
      <span className={styles.name} data-cut="" title={work.name}>
        {work.name}
      </span>
      <span className={styles.soft}>
        {[work.number, partyName(work.party)].filter((part) => part !== null).join(' · ')}
      </span>
      <span className={styles.what}>
        {t.counts(say(correctedFieldName(field)), say(valuesInWords(field, becomes)))}
      </span>
      <span className={styles.soft}>{t.delivered(say(valuesInWords(field, delivered)))}</span>
      <span className={styles.soft}>“{reason}”</span>
      {isAsked(correction) && (
        <span className={styles.flag} title={t.decideWhy}>
          <Chip tone="warn">{t.decide}</Chip>
        </span>
      )}
    </div>
  )
}
