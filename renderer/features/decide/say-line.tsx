/** One answer about a kansengebied in a line: what goes with it and why, Enter from field to field, then on to the next. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { z } from 'zod'
import { useCommand } from '../../api/index.ts'
import { sayInLine, useGivenReasons, useKeptInProject, useTriage, type Saying } from '../../state/index.ts'
import { Button, FailureInPlace, ReasonField, useWords } from '../../ui/index.ts'
import { today } from '../../../shared/time/today.ts'
import { noTermsTyped, TermsDraft, termsIn, termsProblems } from './terms-draft.ts'
import { TermsFields } from './terms-fields.tsx'
import { words } from './words.ts'
import styles from './decide.module.css'

export interface SayLineProps {
  /** It is stored: on to the next. */
  readonly onGoOn: () => void
}

/** Nothing while nothing is being said. */
export function SayLine({ onGoOn }: SayLineProps) {
  const saying = useTriage((state) => state.saying)
  if (saying === null) return null
  return <Line key={`${saying.cluster} ${saying.verdict}`} saying={saying} onGoOn={onGoOn} />
}

function Line({ saying, onGoOn }: SayLineProps & { readonly saying: Saying }) {
  const t = useWords(words)
  const { works, cluster, verdict } = saying
  // As in the dialog: what was typed there and not stored stands here.
  const keptAs = `judge ${cluster} ${works.join()}`
  const reason = useKeptInProject(keptAs, z.string(), '')
  const terms = useKeptInProject(`${keptAs} terms`, TermsDraft, noTermsTyped)
  const { remember } = useGivenReasons()
  const { run, isBusy, failure } = useCommand('judgement.judge')
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => fieldsOf(form.current)[0]?.focus(), [])
  const isMissing = reason.value.trim() === ''
  const forget = () => {
    reason.forget()
    terms.forget()
    sayInLine(null)
  }
  const store = async () => {
    if (isBusy) return
    setAsked(true)
    const said = termsIn(terms.value, verdict, today())
    if (said === null || isMissing) return focusFirstWrong(form.current)
    const { ok } = await run({ works: [...works], cluster, verdict, reason: reason.value, ...said })
    if (!ok) return
    remember(reason.value)
    forget()
    onGoOn()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      return forget()
    }
    const fields = fieldsOf(form.current)
    const at = fields.findIndex((field) => field === event.target)
    if (event.key !== 'Enter' || at < 0) return
    event.preventDefault()
    const next = event.ctrlKey || event.metaKey ? undefined : fields[at + 1]
    if (next === undefined) void store()
    else next.focus()
  }
  return (
    // Enter and Esc are for whichever field of it is typed in.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.line}
      aria-label={t.verdicts[verdict].title}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void store()
      }}
    >
      <p className={styles.lineHead}>
        <strong>{t.verdicts[verdict].title}</strong> <span className={styles.help}>{t.lineKeys}</span>
      </p>
      <FailureInPlace failure={failure} />
      <TermsFields
        verdict={verdict}
        draft={terms.value}
        onChange={terms.change}
        problems={termsProblems(terms.value, verdict, today())}
      />
      <ReasonField
        lines={1}
        help={t.verdicts[verdict].ask}
        value={reason.value}
        isRestored={reason.isRestored}
        onChange={reason.change}
        isMissing={asked && isMissing}
      />
      <div className={styles.lineFoot}>
        <Button onPress={forget}>{t.notSaid}</Button>
        <Button writes look="main" type="submit" isPending={isBusy}>
          {t.verdicts[verdict].keep}
        </Button>
      </div>
    </form>
  )
}

function fieldsOf(form: HTMLFormElement | null): HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>('input, textarea') ?? [])]
}

/** A field that says it is wrong, or else the last: there the reason is missing. */
function focusFirstWrong(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid=true]')
  ;(wrong ?? fieldsOf(form).at(-1))?.focus()
}
