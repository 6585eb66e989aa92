/** The document itself: a title page, a page for every combination, what each does alone, what was set aside, the rules. */
import { useMemo } from 'react'
import type { Plan } from '../../../shared/domain/plan.ts'
import { planFigures } from '../../../shared/plan/plan-figures.ts'
import { notesOfWorks } from '../../../shared/plan/notes-of-works.ts'
import { usePartyNames, useProject } from '../../api/index.ts'
import { useViewState } from '../../state/index.ts'
import { Button, useSay, useWords } from '../../ui/index.ts'
import { anchors } from './anchors.ts'
import { CombinationPage } from './combination-page.tsx'
import { Ground } from './ground.tsx'
import { lookAtCluster } from './look-at.ts'
import { RulesPage } from './rules-page.tsx'
import { words } from './words.ts'
import { WorksTable, type WorksTableProps } from './works-table.tsx'
import styles from './plan.module.css'

export function PlanDocument({ plan }: { readonly plan: Plan }) {
  const t = useWords(words)
  const { project } = useProject()
  const notesOf = useMemo(() => notesOfWorks(plan), [plan])
  return (
    <div className={styles.pages}>
      <TitlePage plan={plan} />
      <div id={anchors.together} tabIndex={-1}>
        {plan.combinations.length === 0 ? <NoCombinations plan={plan} /> : null}
        {plan.combinations.length === 0 ? null : (
          <Ground layers={project?.layers ?? []}>
            {(ground) =>
              plan.combinations.map((agreed) => (
                <CombinationPage
                  key={agreed.combination.id}
                  agreed={agreed}
                  notesOf={notesOf}
                  ground={ground}
                />
              ))
            }
          </Ground>
        )}
      </div>
      <section className={styles.page} id={anchors.alone} tabIndex={-1} aria-labelledby="plan-alone-title">
        <h2 id="plan-alone-title">{t.alone}</h2>
        {plan.alone.length === 0 ? <p className={styles.said}>{t.noAlone}</p> : null}
        <WorksByParty groups={plan.alone} notesOf={notesOf} anchored />
      </section>
      {plan.undated.length === 0 ? null : (
        <section
          className={styles.page}
          id={anchors.undated}
          tabIndex={-1}
          aria-labelledby="plan-undated-title"
        >
          <h2 id="plan-undated-title">{t.undated}</h2>
          <p className={styles.said}>{t.undatedText}</p>
          <WorksByParty groups={plan.undated} notesOf={notesOf} />
        </section>
      )}
      <SetAside plan={plan} />
      <RulesPage settings={plan.settings} />
    </div>
  )
}

function TitlePage({ plan }: { readonly plan: Plan }) {
  const t = useWords(words)
  const say = useSay()
  return (
    <section className={`${styles.page ?? ''} ${styles.titlePage ?? ''}`} aria-labelledby="plan-title">
      <p className={styles.project}>{plan.project}</p>
      <h1 id="plan-title">
        {t.title} {plan.year}
      </h1>
      <p className={styles.said}>{t.concept}</p>
      <dl className={styles.figures}>
        {planFigures(plan).map(({ count, what }) => (
          <div key={what.key}>
            <dt>{say(what)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.said}>{plan.parties.map(({ name }) => name).join(' · ')}</p>
    </section>
  )
}

function NoCombinations({ plan }: { readonly plan: Plan }) {
  const t = useWords(words)
  const goTo = useViewState((state) => state.goTo)
  const best = plan.open[0]
  return (
    <section className={`${styles.page ?? ''} ${styles.emptyPage ?? ''}`}>
      <h2>{t.empty(plan.year)}</h2>
      <p className={styles.said}>{t.emptyText}</p>
      {best === undefined ? (
        <Button look="main" onPress={() => goTo('worksheet')}>
          {t.emptyStep}
        </Button>
      ) : (
        <Button look="main" onPress={() => lookAtCluster(best.cluster)}>
          {t.emptyBest(best.name)}
        </Button>
      )}
    </section>
  )
}

interface WorksByPartyProps {
  readonly groups: Plan['alone']
  readonly notesOf: WorksTableProps['notesOf']
  /** The contents point at each party. */
  readonly anchored?: boolean
}

function WorksByParty({ groups, notesOf, anchored = false }: WorksByPartyProps) {
  const nameOf = usePartyNames()
  return groups.map(({ party, works }) => (
    <div
      key={party}
      className={styles.part}
      {...(anchored ? { id: anchors.alonePart(party), tabIndex: -1 } : {})}
    >
      <h3>
        {nameOf(party)} <span className={styles.said}>{works.length}</span>
      </h3>
      <WorksTable works={works} notesOf={notesOf} />
    </div>
  ))
}

function SetAside({ plan }: { readonly plan: Plan }) {
  const t = useWords(words)
  return (
    <section className={styles.page} id={anchors.setAside} tabIndex={-1} aria-labelledby="plan-aside-title">
      <h2 id="plan-aside-title">{t.setAside}</h2>
      {plan.setAside.length === 0 ? <p className={styles.said}>{t.noSetAside}</p> : null}
      <ul className={styles.aside}>
        {plan.setAside.map(({ cluster, name, verdict, reason, works }) => (
          <li key={cluster}>
            <h3>{name}</h3>
            <p>{verdict === 'rejected' ? t.rejected(reason) : reason}</p>
            <p className={styles.said}>
              {t.works(works.length)}{' '}
              <Button look="quiet" onPress={() => lookAtCluster(cluster)}>
                {t.toWorksheet}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
