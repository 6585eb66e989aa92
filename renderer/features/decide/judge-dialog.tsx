/** Op de agenda, niet nu, nee, uitzoeken: one verdict on the overlaps among some works, with the reason for whoever meets it again. */
import { useState } from 'react'
import { useCommand, usePartyNames, useWorks } from '../../api/index.ts'
import { useKeptInProject, useMeetingHeld, useNotices } from '../../state/index.ts'
import { DisciplineMark, PeriodText, ReasonDialog, useFormat, useWords } from '../../ui/index.ts'
import type { ClusterId, WorkId } from '../../../shared/domain/ids.ts'
import { Verdict } from '../../../shared/domain/judgement-verdict.ts'
import { message } from '../../../shared/domain/message.ts'
import { mayChange } from '../../../shared/overlap/judgements/reopening.ts'
import { today } from '../../../shared/time/today.ts'
import { noTermsTyped, TermsDraft, termsIn, termsProblems } from './terms-draft.ts'
import { TermsFields } from './terms-fields.tsx'
import { words } from './words.ts'
import styles from './decide.module.css'

export interface JudgeDialogProps {
  readonly works: readonly WorkId[]
  /** The conversation it is about; undefined: all that these works have with each other. */
  readonly cluster?: ClusterId | undefined
  /** The verdict it opens with; another can still be chosen. */
  readonly verdict: Verdict
  readonly onClose: () => void
  /** It is stored, and whoever decides wants the next one. Without it storing only closes. */
  readonly onGoOn?: () => void
}

/** Open as long as it is rendered. Closes itself when the core has kept the judgement. */
export function JudgeDialog({ works, cluster, verdict: opensWith, onClose, onGoOn }: JudgeDialogProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const [verdict, setVerdict] = useState(opensWith)
  const keptAs = `judge ${cluster ?? ''} ${works.join()}`
  const typed = useKeptInProject(`${keptAs} terms`, TermsDraft, noTermsTyped)
  const { run, isBusy, failure } = useCommand('judgement.judge')
  const notify = useNotices((state) => state.notify)
  const meeting = useMeetingHeld()
  const judge = async (reason: string) => {
    const terms = termsIn(typed.value, verdict, today())
    if (terms === null) return false
    const { ok } = await run({ works: [...works], cluster, verdict, reason, meeting, ...terms })
    if (ok) notify('done', message(notices[verdict], { works: works.length }))
    return ok
  }
  return (
    <ReasonDialog
      title={t.verdicts[verdict].title}
      keep={t.verdicts[verdict].keep}
      keptAs={keptAs}
      onForget={typed.forget}
      help={t.verdicts[verdict].ask}
      note={t.comesBack(number(mayChange.days), number(mayChange.metres), number(100 * mayChange.share))}
      onKeep={judge}
      isBusy={isBusy}
      failure={failure}
      onClose={onClose}
      onGoOn={onGoOn}
    >
      <div className={styles.form}>
        <VerdictChoice verdict={verdict} onChange={setVerdict} />
        <p>{t.verdicts[verdict].says(number(works.length))}</p>
        <WorksAtHand works={works} />
        <TermsFields
          verdict={verdict}
          draft={typed.value}
          onChange={typed.change}
          problems={termsProblems(typed.value, verdict, today())}
        />
      </div>
    </ReasonDialog>
  )
}

const notices = {
  pickUp: 'window.pickUp',
  setAside: 'window.setAside',
  rejected: 'window.rejected',
  investigate: 'window.investigate',
} as const

interface VerdictChoiceProps {
  readonly verdict: Verdict
  readonly onChange: (verdict: Verdict) => void
}

function VerdictChoice({ verdict, onChange }: VerdictChoiceProps) {
  const t = useWords(words)
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t.verdict}</legend>
      <div className={styles.levels}>
        {Verdict.options.map((one) => (
          <label key={one} className={styles.level}>
            <input type="radio" name="verdict" checked={one === verdict} onChange={() => onChange(one)} />
            {t.verdicts[one].keep}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function WorksAtHand({ works }: { readonly works: readonly WorkId[] }) {
  const { workById } = useWorks()
  const partyName = usePartyNames()
  return (
    <ul className={styles.works}>
      {works.flatMap((id) => {
        const work = workById.get(id)
        if (work === undefined) return []
        return (
          <li key={id} className={styles.work}>
            <DisciplineMark discipline={work.discipline} />
            <span className={styles.what}>
              <span>{work.name}</span>
              <span className={styles.help}>{partyName(work.party)}</span>
            </span>
            <span className={styles.period}>
              <PeriodText period={work.period} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
