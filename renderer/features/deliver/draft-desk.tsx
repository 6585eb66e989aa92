/** What was read of the files: on the left how, table by table; on the right where it lands and what became of it. */
import { useMemo, useState } from 'react'
import type { Mapping } from '../../../shared/domain/delivery.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import { useWords } from '../../ui/index.ts'
import { openQuestions, tableKey } from './corrections.ts'
import { useDesk } from './desk.ts'
import { DraftMap } from './draft-map.tsx'
import type { PreviewRow } from './preview-row.ts'
import { PreviewTable } from './preview-table.tsx'
import { TableDesk } from './table-desk.tsx'
import { QuestionCard } from './question-card.tsx'
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
  const [pointed, setPointed] = useState<PreviewRow | null>(null)
  const open = useMemo(() => openQuestions(asked, mapping, answered), [asked, mapping, answered])
  const tables = useMemo(() => new Set(draft.tables.map(tableKey)), [draft.tables])
  const systems = mapping.tables.map(({ crs }) => crs).join()
  const general = open.filter((question) => !tables.has(tableKey(question)))

  return (
    <div className={styles.desk}>
      <section className={styles.tables} aria-label={t.tables}>
        {general.map((question) => (
          <QuestionCard key={JSON.stringify(question)} question={question} mapping={mapping} draft={draft} />
        ))}
        {draft.tables.map((table, index) => (
          <TableDesk
            key={tableKey(table)}
            table={table}
            draft={draft}
            mapping={mapping}
            questions={open.filter((question) => tableKey(question) === tableKey(table))}
            isFirst={index === 0}
          />
        ))}
      </section>
      <div className={styles.landing}>
        <DraftMap draft={draft.id} readings={readings} pointed={pointed} systems={systems} />
        <PreviewTable preview={draft.preview} onPoint={setPointed} />
      </div>
    </div>
  )
}
