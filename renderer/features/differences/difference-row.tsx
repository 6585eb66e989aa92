/** One difference: whether it is taken over, which work it is, what was and what becomes, and what that does. */
import type { Difference } from '../../../shared/domain/difference.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { Chip, DisciplineMark, Icon, PeriodText, useSay, useWords } from '../../ui/index.ts'
import { AskedChoice } from './asked-choice.tsx'
import { CorrectionChoices } from './correction-choices.tsx'
import { matchOf, setMatch, setTaken } from './decisions.ts'
import { fieldChanges, movements } from './field-changes.ts'
import { canBeLeft } from './group-order.ts'
import { MissingChoice } from './missing-choice.tsx'
import { useDifference, type Compared } from './use-difference-pages.ts'
import type { Decisions } from './use-decisions.ts'
import { useWriting } from './use-writing.ts'
import { words } from './words.ts'
import styles from './difference-row.module.css'

interface DifferenceRowProps {
  readonly compared: Compared
  readonly index: number
  readonly isChosen: boolean
  readonly deciding: Decisions
  readonly left: ReadonlySet<string>
  readonly ticked: ReadonlySet<WorkId>
  readonly onTick: (work: WorkId) => void
}

export function DifferenceRow({ compared, index, ...props }: DifferenceRowProps) {
  const t = useWords(words)
  const difference = useDifference(compared, index)
  if (difference === null)
    return (
      <div role="gridcell" className={styles.reading}>
        {t.loadingRow}
      </div>
    )
  return (
    <>
      <div role="gridcell" className={styles.tick}>
        <Tick difference={difference} {...props} />
      </div>
      <div role="gridcell" className={styles.said} data-left={props.left.has(difference.key) || undefined}>
        <Named difference={difference} />
        <div className={difference.group === 'missing' ? styles.line : undefined}>
          <Changes difference={difference} />
          <Answers difference={difference} isChosen={props.isChosen} deciding={props.deciding} />
        </div>
        {props.left.has(difference.key) ? null : (
          <CorrectionChoices difference={difference} isChosen={props.isChosen} deciding={props.deciding} />
        )}
        <Consequences difference={difference} isLeft={props.left.has(difference.key)} />
      </div>
    </>
  )
}

type RowPart = Omit<DifferenceRowProps, 'compared' | 'index'> & { readonly difference: Difference }

/** Taken over or left; for works that are missing: chosen to be decided on together. */
function Tick({ difference, isChosen, deciding, left, ticked, onTick }: RowPart) {
  const t = useWords(words)
  const { group, key, work, fields } = difference
  if (group === 'missing' && work !== null)
    return (
      <input
        type="checkbox"
        aria-label={t.choose(fields.name)}
        checked={ticked.has(work)}
        onChange={() => onTick(work)}
        tabIndex={isChosen ? 0 : -1}
      />
    )
  if (!canBeLeft(group)) return null
  return (
    <input
      type="checkbox"
      aria-label={t.take(fields.name)}
      checked={!left.has(key)}
      onChange={(event) => {
        const isTaken = event.target.checked
        deciding.decide((decisions) => setTaken(decisions, [key], isTaken))
      }}
      tabIndex={isChosen ? 0 : -1}
    />
  )
}

/** What it is called, and at the end of the line how far it went. */
function Named({ difference }: { readonly difference: Difference }) {
  const t = useWords(words)
  const writing = useWriting()
  const { fields, group, source } = difference
  const moved = movements(difference, writing)
  return (
    <div className={styles.head}>
      <p className={styles.named}>
        <DisciplineMark discipline={fields.discipline} />
        <span className={styles.number}>{fields.number ?? t.noNumber}</span>
        <strong>{fields.name}</strong>
        {group === 'asked' && source !== null ? (
          <span className={styles.soft}>
            {source.file.split('/').at(-1)}, {t.row(writing.number(source.row))}
          </span>
        ) : null}
      </p>
      {moved.length === 0 ? null : <p className={styles.moved}>{moved.join(' · ')}</p>}
    </div>
  )
}

function Changes({ difference }: { readonly difference: Difference }) {
  const t = useWords(words)
  const writing = useWriting()
  const { group, fields } = difference
  const changes = fieldChanges(difference, writing)
  if (group === 'asked' || changes.length === 0)
    return (
      <p className={styles.soft}>
        <PeriodText period={fields.period} />
        {fields.street === null || fields.name.includes(fields.street) ? null : ` · ${fields.street}`}
      </p>
    )
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, name, was, becomes }) => (
        <div key={field}>
          <dt>{name}</dt>
          <dd>
            <span className={styles.hidden}>{t.was} </span>
            <span className={styles.was}>{was}</span>
            <span aria-hidden="true" className={styles.arrow}>
              →
            </span>
            <span className={styles.hidden}> {t.becomes} </span>
            <span className={styles.becomes}>{becomes}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What storing it does to agreements and judgements, and that it is not taken over. */
function Consequences({ difference, isLeft }: { readonly difference: Difference; readonly isLeft: boolean }) {
  const t = useWords(words)
  const say = useSay()
  if (isLeft)
    return (
      <p>
        <Chip tone="warn">{difference.work === null ? t.left.added : t.left.other}</Chip>
        {difference.leftBefore ? ` ${t.left.before}` : null}
      </p>
    )
  const { agreements, judgements, isAside } = difference
  if (isAside) return <p className={styles.soft}>{t.isAside}</p>
  if (agreements.length + judgements.length === 0) return null
  return (
    <ul className={styles.judgements} aria-label={agreements.length > 0 ? t.agreements : t.judgements}>
      {[...agreements, ...judgements].map((sentence) => (
        <li key={JSON.stringify(sentence)}>
          <Icon name="warning" size={14} /> {say(sentence)}
        </li>
      ))}
    </ul>
  )
}

/** What only a person can say: which work it is, or what became of it. */
function Answers({ difference, isChosen, deciding }: Pick<RowPart, 'difference' | 'isChosen' | 'deciding'>) {
  const t = useWords(words)
  const { group, work, source, fields, matchedBy } = difference
  if (group === 'asked' && source !== null)
    return <AskedChoice difference={difference} source={source} isChosen={isChosen} deciding={deciding} />
  if (group === 'missing' && work !== null)
    return <MissingChoice work={work} name={fields.name} isChosen={isChosen} deciding={deciding} />
  if (difference.decidedBefore !== null)
    return <p className={styles.soft}>{t.decidedBefore(t.missing[difference.decidedBefore])}</p>
  const isByPerson = source !== null && matchOf(deciding.decisions, source) !== undefined
  const how = isByPerson
    ? t.matchedBy.person
    : matchedBy === 'nameAndPlace' || matchedBy === 'row'
      ? t.matchedBy[matchedBy]
      : null
  if (how === null) return null
  return (
    <p className={styles.soft}>
      {how}
      {isByPerson ? (
        <button
          type="button"
          className={styles.link}
          tabIndex={isChosen ? 0 : -1}
          onClick={() => deciding.decide((decisions) => setMatch(decisions, source, undefined))}
        >
          {t.takeBack}
        </button>
      ) : null}
    </p>
  )
}
