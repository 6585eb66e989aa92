/** The Plan screen: year and ways out above, contents left, the document in the middle, what is open in the margin. */
import { useMemo, useState } from 'react'
import { isPicture, type Attachment } from '../../../shared/domain/attachment.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import type { PlanPaper } from '../../../shared/domain/plan-paper.ts'
import { paperDocument } from '../../../shared/plan/paper-document.ts'
import { today } from '../../../shared/time/today.ts'
import { useCombinations, useJobCall, useProject, useWorks } from '../../api/index.ts'
import { audienceOf, choosePlanYear, useLanguage, usePlanYear, type ForWhom } from '../../state/index.ts'
import { Busy, FailedState, useWords } from '../../ui/index.ts'
import { Contents } from './contents.tsx'
import { OpenMargin } from './open-margin.tsx'
import { PlanBar } from './plan-bar.tsx'
import { PlanDocument } from './plan-document.tsx'
import { planYears } from './plan-years.ts'
import { words } from './words.ts'
import styles from './plan.module.css'

export function PlanPlace() {
  const t = useWords(words)
  const { project } = useProject()
  const { works, isPending } = useWorks()
  const { combinations } = useCombinations()
  const year = usePlanYear()
  const file = project?.file ?? ''
  const [asked, setForWhom] = useState<ForWhom>('self')
  const [paper, setPaper] = useState<PlanPaper>('plan')
  const [withPictures, setWithPictures] = useState(false)
  const parties = project?.parties ?? []
  // A party goes when its only delivery is undone.
  const isThere = asked === 'self' || asked === 'everyone' || parties.some(({ id }) => id === asked)
  const forWhom = isThere ? asked : 'self'
  const audience = audienceOf(forWhom)
  const plan = useJobCall(
    'plan.read',
    { year, forWhom: audience },
    { enabled: project !== null && !isPending },
  )
  /* While another plan is being drawn up the former stays on screen, stepped back. */
  const shown = plan.data
  const pictures = useMemo(() => picturesIn(shown), [shown])
  const isOld = shown?.year !== year || (audience !== null && plan.isBusy)
  return (
    <div className={styles.place}>
      <PlanBar
        year={year}
        years={planYears(works, combinations, year)}
        onYear={(chosenYear) => choosePlanYear(chosenYear, file)}
        parties={parties}
        paper={paper}
        onPaper={setPaper}
        forWhom={forWhom}
        onForWhom={setForWhom}
        pictures={paper === 'plan' ? pictures : []}
        withPictures={withPictures}
        onWithPictures={setWithPictures}
        isReady={shown?.year === year}
      />
      {plan.failure === null ? null : (
        <FailedState failure={plan.failure} onAgain={() => void plan.refetch()} />
      )}
      {shown === undefined && plan.failure === null ? (
        <Busy progress={plan.progress} what={t.reading(year)} onCancel={plan.cancel} />
      ) : null}
      {shown === undefined ? null : (
        <Desk
          plan={shown}
          paper={paper}
          pictures={withPictures ? pictures : noPictures}
          isOld={isOld}
          seenBy={isOld ? null : seenBy(forWhom, parties, t)}
        />
      )}
    </div>
  )
}

interface DeskProps {
  readonly plan: Plan
  readonly paper: PlanPaper
  /** What stands in it as a picture. */
  readonly pictures: readonly Attachment[]
  /** It is another one than was asked for since. */
  readonly isOld: boolean
  /** Who sees it so, in words; null: who draws it up. */
  readonly seenBy: string | null
}

function Desk({ plan, paper, pictures, isOld, seenBy }: DeskProps) {
  const language = useLanguage()
  const made = useMemo(() => {
    const pictured = new Set(pictures.map(({ id }) => id))
    return paperDocument(paper, { plan, language, date: today(), pictured })
  }, [paper, plan, language, pictures])
  // One page needs no contents, and what is open stands on it.
  const isWhole = paper === 'plan'
  return (
    <div className={isWhole ? styles.desk : styles.onePage} aria-busy={isOld}>
      {isWhole ? <Contents plan={made} /> : null}
      <PlanDocument plan={made} year={plan.year} seenBy={seenBy} />
      {isWhole ? <OpenMargin plan={made} /> : null}
    </div>
  )
}

const noPictures: readonly Attachment[] = []

/** Of all that is kept with its combinations. */
function picturesIn(plan: Plan | undefined): readonly Attachment[] {
  return plan?.combinations.flatMap(({ attachments }) => attachments.filter(isPicture)) ?? noPictures
}

/** Who sees the plan so, in words; null: whoever looks at it. */
function seenBy(
  forWhom: ForWhom,
  parties: readonly Party[],
  t: { readonly seenByAll: string; readonly seenBy: (name: string) => string },
): string | null {
  if (forWhom === 'self') return null
  if (forWhom === 'everyone') return t.seenByAll
  return t.seenBy(parties.find(({ id }) => id === forWhom)?.name ?? '')
}
