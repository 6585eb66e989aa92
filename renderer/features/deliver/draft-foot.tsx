/** The bottom bar: what became of every row, what storing would change, and the two ways on. */
import { Fragment, useState } from 'react'
import { Button as Pressable } from 'react-aria-components'
import type { Mapping, RowRemark } from '../../../shared/domain/delivery.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import { useCommand } from '../../api/index.ts'
import { goToDifferences, hasKnownWorks, useViewState } from '../../state/index.ts'
import { Button, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { blockingQuestions, openQuestions } from './corrections.ts'
import { clearDesk, useDesk } from './desk.ts'
import { draftCounts, type CountName } from './draft-counts.ts'
import { cancelReading, discard } from './reading.ts'
import { RemarkDialog } from './remark-dialog.tsx'
import { words } from './words.ts'
import styles from './draft-foot.module.css'

type RemarkName = 'rejected' | 'repaired' | 'notes'

export function DraftFoot({ draft, mapping }: { readonly draft: Draft; readonly mapping: Mapping }) {
  const t = useWords(words)
  const asked = useDesk((desk) => desk.asked)
  const answered = useDesk((desk) => desk.answered)
  const busy = useDesk((desk) => desk.busy)
  const partyName = useDesk((desk) => desk.partyName)
  const isOutdated = useDesk((desk) => desk.filesRead !== desk.files)
  const store = useCommand('draft.store')
  const open = openQuestions(asked, mapping, answered)
  const blocked = blockingReason()

  function blockingReason(): string | null {
    if (partyName.trim() === '') return t.partyMissing
    if (isOutdated) return t.storeOutdated
    if (draft.report.works + draft.report.unplaced === 0) return t.storeEmpty
    return blockingQuestions(open).length > 0 ? t.storeBlocked : null
  }

  const keep = async () => {
    const stored = await store.run({ draft: draft.id })
    if (!stored.ok) return
    clearDesk()
    useViewState.getState().goTo('worksheet')
  }

  return (
    <footer className={styles.foot}>
      {store.failure === null ? null : <FailedState failure={store.failure} />}
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
          {blocked === null ? null : <span className={styles.blocked}>{blocked}</span>}
          <Button look="danger" onPress={discard}>
            {t.discard}
          </Button>
          {hasKnownWorks(draft) ? (
            <Button
              look="main"
              isDisabled={blocked !== null || busy !== null}
              onPress={() => goToDifferences(draft)}
            >
              {t.toDifferences}
            </Button>
          ) : (
            <Button
              look="main"
              isDisabled={blocked !== null || busy !== null || store.isBusy}
              onPress={() => void keep()}
            >
              {store.isBusy ? t.storing : t.store}
            </Button>
          )}
        </div>
      </div>
    </footer>
  )
}

/** `148 rijen: 139 werken · 6 zonder plaats · 3 afgewezen · 1 vraag open`; what has a list opens it. */
function Counts({ draft, questions }: { readonly draft: Draft; readonly questions: number }) {
  const t = useWords(words)
  const format = useFormat()
  const [shown, setShown] = useState<RemarkName | null>(null)
  const lists: Readonly<Record<RemarkName, readonly RowRemark[]>> = draft.report
  const said = (name: CountName, count: number) => t.counts[name](count < 1000 ? count : format.number(count))
  return (
    <p className={styles.counts}>
      <strong>
        {t.rows(draft.report.read < 1000 ? draft.report.read : format.number(draft.report.read))}:
      </strong>
      {draftCounts(draft.report, questions).map(({ name, count }, index) => (
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
            <span className={styles[name]}>{said(name, count)}</span>
          )}
        </Fragment>
      ))}
      {shown === null ? null : (
        <RemarkDialog
          title={said(shown, lists[shown].length)}
          fileName={`${draft.partyName} ${said(shown, lists[shown].length)}.csv`}
          remarks={lists[shown]}
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
