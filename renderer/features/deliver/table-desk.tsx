/** How one table is read: sheet, heading row, coordinate system, text, discipline, columns and phase words. */
import { useState } from 'react'
import { Button as Pressable, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Discipline, disciplines } from '../../../shared/domain/discipline.ts'
import type { Field, Mapping, RowRemark, TableMapping } from '../../../shared/domain/delivery.ts'
import type { Draft, DraftTable, Question } from '../../../shared/domain/draft.ts'
import { Button, Chip, Choice, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { ColumnTable } from './column-table.tsx'
import { correctHeaderRow, correctTable, isTable, mappingOf } from './corrections.ts'
import { CrsChoice } from './crs-choice.tsx'
import { EncodingChoice } from './encoding-choice.tsx'
import { HeadingRow } from './heading-row.tsx'
import { QuestionCard } from './question-card.tsx'
import { ProfileChip } from './profile-chip.tsx'
import { correct, settle, takeProposals } from './reading.ts'
import { sheetName } from './sheet-name.ts'
import { DisciplineWords, PhaseWords } from './word-table.tsx'
import { words } from './words.ts'
import styles from './deliver.module.css'

interface TableDeskProps {
  readonly table: DraftTable
  readonly draft: Draft
  readonly mapping: Mapping
  readonly questions: readonly Question[]
  /** Whether it stands open as long as nobody folded it. */
  readonly opens: boolean
}

export function TableDesk({ table, draft, mapping, questions, opens }: TableDeskProps) {
  const t = useWords(words)
  const format = useFormat()
  const how = mappingOf(mapping, table)
  /* Null: nobody folded it. */
  const [isFolded, setFolded] = useState<boolean | null>(null)
  if (how === undefined) return null
  // Together they are what the foot counts as read.
  const rows = table.rows + draft.report.rejected.filter((remark) => isTable(remark, table)).length
  const wholeTable = questions.filter(({ value }) => value === null)
  /* What is asked comes first, so that nobody has to look for it. */
  const asksWords = questions.some(({ about }) => about === 'phase' || about === 'discipline')
  const wordTables = (
    <>
      <PhaseWords how={how} mapping={mapping} questions={questions} />
      <DisciplineWords how={how} mapping={mapping} questions={questions} />
    </>
  )
  const isOpen = how.use && (isFolded === null ? opens : !isFolded)
  return (
    <Disclosure
      className={styles.table ?? ''}
      isExpanded={isOpen}
      onExpandedChange={(open) => setFolded(!open)}
      isDisabled={!how.use}
    >
      <div className={styles.tableHead}>
        <Heading level={2} className={styles.tableName ?? ''}>
          <Pressable slot="trigger" className={styles.fold ?? ''}>
            <Icon name="right" />
            <span>{table.file}</span>
            {table.sheet === null ? null : (
              <span className={styles.sheet}>{sheetName(t, table.file, table.sheet)}</span>
            )}
          </Pressable>
        </Heading>
        <span className={styles.soft}>{rows === 1 ? t.rows(1) : t.rows(format.number(rows))}</span>
        {questions.length === 0 ? null : <Chip tone="warn">{t.counts.questions(questions.length)}</Chip>}
        <ProfileChip table={table} />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={how.use}
            onChange={(event) => correct(correctTable(mapping, table, { use: event.target.checked }))}
          />
          {t.useTable}
        </label>
      </div>
      {how.use ? null : <p className={styles.soft}>{t.skipped}</p>}
      <DisclosurePanel>
        {isOpen ? (
          <>
            {wholeTable.map((question) => (
              <QuestionCard
                key={JSON.stringify(question)}
                question={question}
                mapping={mapping}
                draft={draft}
              />
            ))}
            {questions.length > 1 && questions.every(({ proposal }) => proposal !== null) ? (
              <Button onPress={() => takeProposals(questions)}>
                <Icon name="check" />
                {t.answerAllRight(questions.length)}
              </Button>
            ) : null}
            <Settings table={table} how={how} mapping={mapping} />
            <FileNotes draft={draft} table={table} how={how} />
            {asksWords ? wordTables : null}
            <ColumnTable table={table} how={how} mapping={mapping} questions={questions} />
            {asksWords ? null : wordTables}
          </>
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  )
}

interface SettingsProps {
  readonly table: DraftTable
  readonly how: TableMapping
  readonly mapping: Mapping
}

function Settings({ table, how, mapping }: SettingsProps) {
  const t = useWords(words)
  const say = useSay()
  const change = (changed: Partial<TableMapping>) => correct(correctTable(mapping, table, changed))
  return (
    <div className={styles.settings}>
      <HeadingRow
        table={table}
        headerRow={how.headerRow}
        onChange={(row) => {
          settle(table, ['headerRow', 'columns'])
          correct(correctHeaderRow(mapping, table, row))
        }}
      />
      {holdsPlaces(table, how) ? (
        <CrsChoice
          value={how.crs}
          onChange={(crs) => {
            settle(table, ['crs'])
            change({ crs })
          }}
        />
      ) : null}
      {how.encoding === null ? null : (
        <EncodingChoice
          value={how.encoding}
          onChange={(encoding) => {
            settle(table, ['encoding'])
            change({ encoding })
          }}
        />
      )}
      <Choice
        label={t.discipline}
        value={how.discipline ?? 'derive'}
        onChange={(value) => change({ discipline: value === 'derive' ? null : value })}
        options={[
          { value: 'derive' as const, label: t.disciplineRow },
          ...Discipline.options.map((value) => ({ value, label: say(disciplines[value].name) })),
        ]}
      />
    </div>
  )
}

const placeFields: ReadonlySet<Field> = new Set(['x', 'y', 'longitude', 'latitude', 'wkt'])

/** A list that only refers to shapes elsewhere has no coordinates, so there is no system to ask for. */
function holdsPlaces({ hasGeometry }: DraftTable, { crs, columns }: TableMapping): boolean {
  return hasGeometry || crs !== null || columns.some(({ field }) => placeFields.has(field))
}

interface FileNotesProps {
  readonly draft: Draft
  readonly table: DraftTable
  readonly how: TableMapping
}

/** A phase that was not known is asked about, and corrected, among the words. */
function standsAmongWords({ message: { key, values } }: RowRemark, { phases }: TableMapping): boolean {
  const phase = values['phase']
  return key === 'import.phaseUnknown' && typeof phase === 'string' && phase in phases
}

/** What was noticed about the whole table: what its coordinate system was recognised by, among others. */
function FileNotes({ draft, table, how }: FileNotesProps) {
  const say = useSay()
  const notes = draft.report.notes.filter(
    (note) =>
      note.row === null &&
      (isTable(note, table) || (note.sheet === null && note.file === table.file)) &&
      !standsAmongWords(note, how),
  )
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={JSON.stringify(note.message)}>{say(note.message)}</li>
      ))}
    </ul>
  )
}
