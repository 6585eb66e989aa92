/** The year of the plan, for whom it is, and the files it can be made into. */
import { Fragment, useState } from 'react'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import { ExportFormat, exportFormats } from '../../../shared/domain/export-format.ts'
import type { Party } from '../../../shared/domain/party.ts'
import { PlanPaper, planPaperNames } from '../../../shared/domain/plan-paper.ts'
import { addressOfFile, fetchFile, useJob, type MadeFile } from '../../api/index.ts'
import { audienceOf, openDesk, useLanguage, type ForWhom } from '../../state/index.ts'
import { Busy, Button, Choice, FailedState, Icon, useSay, useWords } from '../../ui/index.ts'
import check from '../../ui/check.module.css'
import { useDrawing } from './use-drawing.ts'
import { words } from './words.ts'
import styles from './plan-bar.module.css'

interface PlanBarProps {
  readonly year: number
  readonly years: readonly number[]
  readonly onYear: (year: number) => void
  readonly paper: PlanPaper
  readonly onPaper: (paper: PlanPaper) => void
  readonly parties: readonly Party[]
  readonly forWhom: ForWhom
  readonly onForWhom: (forWhom: ForWhom) => void
  /** What can stand in it as a picture; nothing where there is no room for any. */
  readonly pictures: readonly Attachment[]
  readonly withPictures: boolean
  readonly onWithPictures: (withPictures: boolean) => void
  readonly isReady: boolean
}

export function PlanBar({ year, years, onYear, paper, onPaper, isReady, ...others }: PlanBarProps) {
  const { pictures, withPictures, onWithPictures, ...whom } = others
  const t = useWords(words)
  const language = useLanguage()
  return (
    <div className={styles.bar}>
      <div className={styles.year}>
        <Button look="quiet" aria-label={t.yearBefore} onPress={() => onYear(year - 1)}>
          <Icon name="left" />
        </Button>
        <Choice
          label={t.year}
          hideLabel
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(chosen) => onYear(Number(chosen))}
        />
        <Button look="quiet" aria-label={t.yearAfter} onPress={() => onYear(year + 1)}>
          <Icon name="right" />
        </Button>
        <Choice<PlanPaper>
          label={t.paper}
          hideLabel
          value={paper}
          options={PlanPaper.options.map((value) => ({ value, label: planPaperNames[value][language] }))}
          onChange={onPaper}
        />
      </div>
      <WhomItIsFor {...whom} />
      {pictures.length === 0 ? null : (
        <label className={check.check}>
          <input
            type="checkbox"
            checked={withPictures}
            onChange={({ currentTarget }) => onWithPictures(currentTarget.checked)}
          />
          {t.withPictures(pictures.length)}
        </label>
      )}
      <Issue
        year={year}
        paper={paper}
        forWhom={whom.forWhom}
        pictures={withPictures ? pictures : []}
        isReady={isReady}
      />
    </div>
  )
}

/** The plan on screen and the files are as these see it. */
function WhomItIsFor({
  parties,
  forWhom,
  onForWhom,
}: Pick<PlanBarProps, 'parties' | 'forWhom' | 'onForWhom'>) {
  const t = useWords(words)
  return (
    <div className={styles.whom}>
      <span className={styles.label} aria-hidden="true">
        {t.forWhom}
      </span>
      <Choice<ForWhom>
        label={t.forWhom}
        hideLabel
        value={forWhom}
        options={[
          { value: 'self', label: t.forSelf },
          { value: 'everyone', label: t.forEveryone },
          ...parties.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={onForWhom}
      />
      <Button look="quiet" onPress={() => openDesk('sharing')}>
        {t.sharing}
      </Button>
      <Button look="quiet" onPress={() => openDesk('preparing')}>
        {t.preparing}
      </Button>
    </div>
  )
}

interface IssueProps {
  readonly year: number
  readonly paper: PlanPaper
  readonly forWhom: ForWhom
  readonly pictures: readonly Attachment[]
  readonly isReady: boolean
}

function Issue({ year, paper, forWhom, pictures, isReady }: IssueProps) {
  const t = useWords(words)
  const language = useLanguage()
  const say = useSay()
  const make = useJob('export.make')
  const [format, setFormat] = useState<ExportFormat>('pdf')
  const [made, setMade] = useState<MadeFile | null>(null)
  const drawing = useDrawing()

  const issue = async (wanted: ExportFormat) => {
    setFormat(wanted)
    setMade(null)
    const drawn = exportFormats[wanted].hasMaps ? await drawing.draw(pictures) : []
    if (drawn === null) return
    const asked = { format: wanted, paper, year, language, forWhom: audienceOf(forWhom), pictures: drawn }
    const result = await make.run(asked)
    if (!result.ok) return
    setMade(result.value)
    fetchFile(result.value)
  }
  return (
    <div className={styles.issue} role="group" aria-label={t.issue}>
      <div className={styles.outcome} aria-live="polite">
        {make.isBusy ? (
          <Busy progress={make.progress} what={t.making(format)} onCancel={make.cancel} />
        ) : null}
        {drawing.isBusy ? <Busy what={t.drawing} /> : null}
        {made === null || make.isBusy || drawing.isBusy ? null : (
          <p>
            {t.made(made.name)}{' '}
            <a href={addressOfFile(made)} download={made.name}>
              {t.download}
            </a>
            {drawing.leftOut.map((name) => (
              <Fragment key={name}>
                <br />
                {t.notDrawn(name)}
              </Fragment>
            ))}
            {made.notes.map((note) => (
              <Fragment key={say(note)}>
                <br />
                {say(note)}
              </Fragment>
            ))}
          </p>
        )}
        {make.failure === null ? null : <FailedState failure={make.failure} />}
        {drawing.failure === null ? null : <FailedState failure={drawing.failure} />}
      </div>
      <span className={styles.label}>{t.issue}</span>
      {ExportFormat.options
        .filter((one) => paper === 'plan' || exportFormats[one].holds === 'plan')
        .map((one) => (
          <Button
            key={one}
            isDisabled={make.isBusy || drawing.isBusy || !isReady}
            onPress={() => void issue(one)}
          >
            <Icon name="file" />
            {one}
          </Button>
        ))}
    </div>
  )
}
