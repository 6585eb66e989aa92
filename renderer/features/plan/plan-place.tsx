/** The Plan screen: year and ways out above, contents left, the document in the middle, what is open in the margin. */
import { useMemo } from 'react'
import type { Plan } from '../../../shared/domain/plan.ts'
import { defaultPlanYear } from '../../../shared/plan/default-plan-year.ts'
import { planDocument } from '../../../shared/plan/document/plan-document.ts'
import { today } from '../../../shared/time/today.ts'
import { useCombinations, useJobCall, useProject, useWorks } from '../../api/index.ts'
import { useLanguage } from '../../state/index.ts'
import { Busy, FailedState, useWords } from '../../ui/index.ts'
import { Contents } from './contents.tsx'
import { OpenMargin } from './open-margin.tsx'
import { PlanBar } from './plan-bar.tsx'
import { PlanDocument } from './plan-document.tsx'
import { planYears, usePlanYear } from './plan-years.ts'
import { words } from './words.ts'
import styles from './plan.module.css'

export function PlanPlace() {
  const t = useWords(words)
  const { project } = useProject()
  const { works, isPending } = useWorks()
  const { combinations } = useCombinations()
  const chosen = usePlanYear()
  const file = project?.file ?? ''
  const year =
    chosen.file === file && chosen.year !== null
      ? chosen.year
      : defaultPlanYear(combinations, works, new Date().getFullYear() + 1)
  const plan = useJobCall('plan.read', { year }, { enabled: project !== null && !isPending })
  /* While another year is being drawn up the former stays on screen, stepped back. */
  const shown = plan.data
  return (
    <div className={styles.place}>
      <PlanBar
        year={year}
        years={planYears(works, combinations, year)}
        onYear={(chosenYear) => usePlanYear.setState({ year: chosenYear, file })}
        isReady={shown?.year === year}
      />
      {plan.failure === null ? null : (
        <FailedState failure={plan.failure} onAgain={() => void plan.refetch()} />
      )}
      {shown === undefined && plan.failure === null ? (
        <Busy progress={plan.progress} what={t.reading(year)} onCancel={plan.cancel} />
      ) : null}
      {shown === undefined ? null : <Desk plan={shown} isOld={shown.year !== year} />}
    </div>
  )
}

interface DeskProps {
  readonly plan: Plan
  /** It is of another year than was asked for since. */
  readonly isOld: boolean
}

function Desk({ plan, isOld }: DeskProps) {
  const language = useLanguage()
  const made = useMemo(() => planDocument(plan, language, today()), [plan, language])
  return (
    <div className={styles.desk} aria-busy={isOld}>
      <Contents plan={made} />
      <PlanDocument plan={made} year={plan.year} />
      <OpenMargin plan={made} />
    </div>
  )
}
