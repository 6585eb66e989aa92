/**
 * What was read of the files: on the left how, table by table, and the first rows as they became; on the right where
 * they land. A row that is chosen in the one is chosen in the other.
 */
import { useMemo, useState } from 'react'
import type { Mapping } from '../../../shared/domain/delivery.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import { useWords } from '../../ui/index.ts'
import { isTable, openQuestions, tableKey } from './corrections.ts'
import { useDesk } from './desk.ts'
import { DraftMap } from './draft-map.tsx'
import type { PlacedRow } from './counted-places.ts'
import type { RowName } from './preview-row.ts'
import { PreviewTable } from './preview-table.tsx'
import { QuestionCard } from './question-card.tsx'
import { ReadAsBefore } from './read-as-before.tsx'
import { TableDesk } from './table-desk.tsx'
import { words } from './words.ts'
import styles from './deliver.module.css'

interface DraftDeskProps {
  readonly draft: Draft
  readonly mapping: Mapping
  readonly readings: number
}

export function DraftDesk({ draft, mapping, readings }: DraftDeskProps) {
  const t = useWords(words)
  const asked = useDesk((desk) => desk.asked)
  const answered = useDesk((desk) => desk.answered)
  const profiles = useDesk((desk) => desk.profiles)
  const [pointed, setPointed] = useState<RowName | null>(null)
  const [chosen, setChosen] = useState<PlacedRow | RowName | null>(null)
  const open = useMemo(() => openQuestions(asked, mapping, answered), [asked, mapping, answered])
  const tables = useMemo(() => new Set(draft.tables.map(tableKey)), [draft.tables])
  const systems = mapping.tables.map(({ crs }) => crs).join()
  const general = open.filter((question) => !tables.has(tableKey(question)))
  const used = mapping.tables.filter(({ use }) => use)
  const isAsBefore =
    open.length === 0 &&
    used.length > 0 &&
    used.every((table) => profiles.some((profile) => isTable(profile, table)))

  return (
    <div className={styles.desk}>
      <div className={styles.read}>
        <section className={styles.tables} aria-label={t.tables}>
          {isAsBefore ? <ReadAsBefore draft={draft} /> : null}
          {general.map((question) => (
            <QuestionCard
              key={JSON.stringify(question)}
              question={question}
              mapping={mapping}
              draft={draft}
            />
          ))}
          {draft.tables.map((table, index) => {
            const questions = open.filter((question) => tableKey(question) === tableKey(table))
            return (
              <TableDesk
                key={tableKey(table)}
                table={table}
                draft={draft}
                mapping={mapping}
                questions={questions}
                opens={questions.length > 0 || (index === 0 && !isAsBefore)}
              />
            )
          })}
        </section>
        <PreviewTable
          preview={draft.preview}
          rejected={draft.report.rejected}
          works={draft.report.works + draft.report.unplaced}
          chosen={chosen}
          onChoose={setChosen}
          onPoint={setPointed}
        />
      </div>
      <DraftMap
        draft={draft.id}
        readings={readings}
        pointed={pointed}
        chosen={chosen}
        onChoose={setChosen}
        systems={systems}
      />
    </div>
  )
}
