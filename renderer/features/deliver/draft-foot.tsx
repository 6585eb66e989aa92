/** The bottom bar: what became of every row, what storing would change, and the two ways on. */
import { Fragment, useState } from 'react'
import { Button as Pressable } from 'react-aria-components'
import type { Mapping, RowRemark } from '../../../shared/domain/delivery.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import { hasRowsToReturn } from '../../../shared/domain/returned-remarks.ts'
import { unanswered, useLanguage } from '../../state/index.ts'
import { Button, FailedState, MadeFileButton, useFormat, useWords } from '../../ui/index.ts'
import { openQuestions } from './corrections.ts'
import { useDesk } from './desk.ts'
import { draftCounts, type CountName } from './draft-counts.ts'
import { OpenQuestionsDialog } from './open-questions-dialog.tsx'
import { cancelReading, discard } from './reading.ts'
import { RemarkDialog } from './remark-dialog.tsx'
import { useWayOn } from './use-way-on.ts'
import { words } from './words.ts'
import styles from './draft-foot.module.css'

type RemarkName = 'rejected' | 'repaired' | 'notes'

export function DraftFoot({ draft, mapping }: { readonly draft: Draft; readonly mapping: Mapping }) {
  const t = useWords(words)
  const language = useLanguage()
  const asked = useDesk((desk) => desk.asked)
  const answered = useDesk((desk) => desk.answered)
  const busy = useDesk((desk) => desk.busy)
  const way = useWayOn(draft)
  const open = openQuestions(asked, mapping, answered)
  const [asksFirst, setAsksFirst] = useState(false)

  return (
    <footer className={styles.foot}>
      {way.failure === null ? null : <FailedState failure={way.failure} />}
      <div className={styles.bar}>
        <div className={styles.told}>
          <Counts draft={draft} questions={open.length} />
          <Changes draft={draft} />
        </div>
        <div className={styles.ways} aria-live="polite">
          {busy === null ? null : (
            <>
              <span className={styles.soft}>{t.correcting}</span>
              <Button look="quiet" onPress={cancelReading}>
                {t.cancel}
              </Button>
            </>
          )}
          {way.blocked === null ? null : <span className={styles.blocked}>{way.blocked}</span>}
          {!hasRowsToReturn(draft.report) ? null : (
            <MadeFileButton
              call="delivery.rejects"
              input={{ from: { draft: draft.id }, language }}
              label={t.rejectList}
              look="quiet"
            />
          )}
          {way.storing.isBusy ? (
            <>
              <span className={styles.soft}>{t.storing}</span>
              <Button isDisabled={way.storing.isStopping} onPress={() => way.storing.stop(draft.id)}>
                {way.storing.isStopping ? t.stopping : t.stop}
              </Button>
            </>
          ) : (
            <Button look="danger" onPress={discard}>
              {t.discard}
            </Button>
          )}
          <Button
            look="main"
            isDisabled={way.isDisabled}
            onPress={() => (way.open.length > 0 ? setAsksFirst(true) : way.go())}
          >
            {way.label}
          </Button>
        </div>
      </div>
      {asksFirst ? (
        <OpenQuestionsDialog
          open={way.open}
          way={way.label}
          onGo={() => {
            setAsksFirst(false)
            way.go()
          }}
          onClose={() => setAsksFirst(false)}
        />
      ) : null}
    </footer>
  )
}

/** `148 rijen: 139 werken · 6 te plaatsen · 3 afgewezen · 1 vraag open`; what has a list opens it. */
function Counts({ draft, questions }: { readonly draft: Draft; readonly questions: number }) {
  const t = useWords(words)
  const format = useFormat()
  const [shown, setShown] = useState<RemarkName | null>(null)
  const lists: Readonly<Record<RemarkName, readonly RowRemark[]>> = draft.report
  const { unplaced, unsure } = draft.report
  const whyToPlace = t.toPlaceWhy(format.number(unplaced), format.number(unsure))
  const said = (name: CountName, count: number) => t.counts[name](count < 1000 ? count : format.number(count))
  return (
    <p className={styles.counts}>
      <strong>
        {t.rows(draft.report.read < 1000 ? draft.report.read : format.number(draft.report.read))}:
      </strong>
      {draftCounts(draft.report, { undecided: unanswered(draft), questions }).map(
        ({ name, count }, index) => (
          <Fragment key={name}>
            {index === 0 ? null : <span aria-hidden="true">·</span>}
            {isRemark(name) ? (
              <Pressable
                className={`${styles.list ?? ''} ${styles[name] ?? ''}`}
                onPress={() => setShown(name)}
              >
                {said(name, count)}
              </Pressable>
            ) : (
              <span className={styles[name]} title={name === 'toPlace' ? whyToPlace : undefined}>
                {said(name, count)}
              </span>
            )}
          </Fragment>
        ),
      )}
      {shown === null ? null : (
        <RemarkDialog
          title={said(shown, lists[shown].length)}
          fileName={`${draft.partyName} ${said(shown, lists[shown].length)}.csv`}
          remarks={lists[shown]}
          {...(shown === 'rejected' ? { rejectsOf: draft.id } : {})}
          onClose={() => setShown(null)}
        />
      )}
    </p>
  )
}

function isRemark(name: CountName): name is RemarkName {
  return name === 'rejected' || name === 'repaired' || name === 'notes'
}

/** What storing would change; for a party without works all of it is new, and that goes without a comparison. */
function Changes({ draft }: { readonly draft: Draft }) {
  const t = useWords(words)
  const format = useFormat()
  const { added, changed, missing, unchanged } = draft.changes
  const told = [
    [t.added, added],
    [t.changed, changed],
    [t.missing, missing],
    [t.unchanged, unchanged],
  ] as const
  return (
    <p className={styles.changes} aria-label={t.changes} title={t.changes}>
      {told.map(([what, count]) => (
        <span key={what} data-none={count === 0 || undefined}>
          {what} <b>{format.number(count)}</b>
        </span>
      ))}
    </p>
  )
}
