/** What parties said so far: who answered, and of every kansengebied their answers beside each other; what belongs to none is listed. */
import {
  useOverlaps,
  usePartyNames,
  useSaidOfWorks,
  usePreparationAnswers,
  useProject,
  useWorks,
} from '../../api/index.ts'
import type { PreparationAnswer } from '../../../shared/domain/preparation-answer.ts'
import type { PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { closeDesk, goToCluster, useViewState } from '../../state/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import { AnswersTable } from '../../ui/answers-table.tsx'
import { words } from './words.ts'
import styles from './preparing.module.css'

interface AnswersSoFarProps {
  readonly year: number
  readonly parties: readonly PartyId[]
}

export function AnswersSoFar({ year, parties }: AnswersSoFarProps) {
  const t = useWords(words)
  const partyName = usePartyNames()
  const said = useSaidOfWorks()
  const { workById } = useWorks()
  const { data: found } = useOverlaps()
  const { project } = useProject()
  const { answers, byArea } = usePreparationAnswers()
  const answered = new Set(answers.filter((one) => one.year === year).map(({ party }) => party))
  const worksOf = (ids: readonly WorkId[]) => ids.flatMap((id) => workById.get(id) ?? [])
  // In a copy for a party it is not known what others said.
  const own = project?.partyCopy?.party ?? null
  const isAsked = (party: PartyId) => own === null || party === own
  const silent = parties.filter((party) => isAsked(party) && !answered.has(party))
  const areas = found?.clusters.filter(({ id }) => byArea?.has(id) === true) ?? []
  const loose = byArea?.get(null) ?? []
  return (
    <section className={styles.section} aria-label={t.soFar}>
      <h3>{t.soFar}</h3>
      <p className={styles.soft}>
        {silent.length === 0 ? t.allAnswered : t.notAnswered(silent.map(partyName).join(', '), year)}
      </p>
      {areas.map((cluster) => (
        <section key={cluster.id} className={styles.section}>
          <h4 className={styles.area}>
            <Button
              look="quiet"
              onPress={() => {
                closeDesk()
                useViewState.getState().goTo('worksheet')
                goToCluster(cluster, worksOf(cluster.works), said)
              }}
            >
              {cluster.name}
            </Button>
          </h4>
          <AnswersTable
            name={cluster.name}
            answers={byArea?.get(cluster.id) ?? []}
            parties={worksOf(cluster.works)
              .map(({ party }) => party)
              .filter(isAsked)}
            year={year}
          />
        </section>
      ))}
      {loose.length === 0 ? null : <LooseAnswers answers={loose} year={year} />}
    </section>
  )
}

/** Their works are no pair any more, by place or period. */
function LooseAnswers({
  answers,
  year,
}: {
  readonly answers: readonly PreparationAnswer[]
  readonly year: number
}) {
  const t = useWords(words)
  const { workById } = useWorks()
  const byWorks = Map.groupBy(answers, ({ work, other }) =>
    [work, other].flatMap((id) => (id === null ? [] : (workById.get(id)?.name ?? t.gone))).join(' – '),
  )
  return (
    <>
      <h4>{t.noArea}</h4>
      <p className={styles.soft}>{t.noAreaWhy}</p>
      {[...byWorks].map(([name, said]) => (
        <section key={name} className={styles.section}>
          <h5>{name}</h5>
          <AnswersTable name={name} answers={said} parties={[]} year={year} />
        </section>
      ))}
    </>
  )
}
