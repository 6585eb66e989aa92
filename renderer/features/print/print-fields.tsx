/** Paper, scale, title and the rest, each with what it is now. */
import { useProject } from '../../api/index.ts'
import { useLanguage, type ForWhom } from '../../state/index.ts'
import { Choice, Field, useWords } from '../../ui/index.ts'
import { roundScales, SheetOrientation, SheetPaper } from '../../../shared/domain/sheet.ts'
import { sayScale } from '../../../shared/map-sheet/sheet-scale.ts'
import type { PrintChoice, PrintWhat } from './print-choice.ts'
import { words } from './words.ts'
import styles from './print.module.css'

interface PrintFieldsProps {
  readonly choice: PrintChoice
  /** One cluster or combination is chosen in the window. */
  readonly canBeChosen: boolean
  readonly onChange: (change: Partial<PrintChoice>) => void
}

const series: readonly PrintWhat[] = ['view', 'clusters', 'combinations', 'quarters']

export function PrintFields({ choice, canBeChosen, onChange }: PrintFieldsProps) {
  const t = useWords(words)
  const language = useLanguage()
  const { project } = useProject()
  const whats = canBeChosen ? (['chosen', ...series] as const) : series
  const parties = project?.parties ?? []
  return (
    <>
      <Choice<PrintWhat>
        label={t.what}
        value={choice.what}
        options={whats.map((value) => ({ value, label: t.whats[value] }))}
        onChange={(what) => onChange({ what })}
      />
      <div className={styles.row}>
        <Choice<SheetPaper>
          label={t.paper}
          value={choice.paper}
          options={SheetPaper.options.map((value) => ({ value, label: value }))}
          onChange={(paper) => onChange({ paper })}
        />
        <Choice<SheetOrientation>
          label={t.orientation}
          value={choice.orientation}
          options={SheetOrientation.options.map((value) => ({ value, label: t.orientations[value] }))}
          onChange={(orientation) => onChange({ orientation })}
        />
        <Choice
          label={t.scale}
          value={String(choice.scale ?? 0)}
          options={[
            { value: '0', label: t.fits },
            ...roundScales.map((scale) => ({ value: String(scale), label: sayScale(scale, language) })),
          ]}
          onChange={(scale) => onChange({ scale: Number(scale) || null })}
        />
      </div>
      <Field
        label={t.heading}
        help={t.headingHelp}
        value={choice.title}
        maxLength={200}
        onChange={(title) => onChange({ title })}
      />
      <div className={styles.row}>
        <Choice<ForWhom>
          label={t.forWhom}
          value={choice.forWhom}
          options={[
            { value: 'self', label: t.forSelf },
            { value: 'everyone', label: t.forEveryone },
            ...parties.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(forWhom) => onChange({ forWhom })}
        />
        <Choice<PrintChoice['format']>
          label={t.format}
          value={choice.format}
          options={(['pdf', 'png'] as const).map((value) => ({ value, label: t.formats[value] }))}
          onChange={(format) => onChange({ format })}
        />
      </div>
    </>
  )
}
