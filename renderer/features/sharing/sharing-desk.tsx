/** The desk of what parties share, over the window: what is usual, and for which party it is otherwise. Every choice counts at once. */
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { ProjectSummary } from '../../../shared/domain/project.ts'
import { sharedBy, type Shared } from '../../../shared/domain/sharing.ts'
import { useCommand, useProject } from '../../api/index.ts'
import { closeDesk, useIsDeskOpen } from '../../state/index.ts'
import { Dialog, FailedState, useSay, useWords } from '../../ui/index.ts'
import { SharedRow } from './shared-row.tsx'
import { workTable } from '../../../shared/records/work.ts'
import { words } from './words.ts'
import styles from './sharing.module.css'

export function SharingDesk() {
  const t = useWords(words)
  const { project } = useProject()
  const isOpen = useIsDeskOpen('sharing') && project !== null
  return (
    <Dialog title={t.title} isOpen={isOpen} onClose={closeDesk} wide>
      <p className={styles.soft}>{t.intro}</p>
      {project === null ? null : <SharedByAll project={project} />}
      <p className={styles.soft}>{t.ownWhy}</p>
    </Dialog>
  )
}

function SharedByAll({ project: { parties, sharing } }: { readonly project: ProjectSummary }) {
  const t = useWords(words)
  const say = useSay()
  const { run, isBusy, failure } = useCommand('sharing.set')
  const { usual, exceptions } = sharing
  /** What was shown is what is changed: who goes on before it is stored would change what was. */
  const set = (party: PartyId | null, shared: Shared | null) => {
    if (isBusy) return
    if (party !== null) void run({ party, shared })
    else if (shared !== null) void run({ party, shared })
  }
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say(workTable.fields.party.label)}</th>
            <th scope="col">{t.others}</th>
            <th scope="col">{t.money}</th>
            <th scope="col">{t.own}</th>
          </tr>
        </thead>
        <tbody>
          <SharedRow
            name={t.usual}
            why={t.usualWhy}
            shared={usual}
            onChange={(shared) => set(null, shared)}
          />
          {parties.map(({ id, name }) => (
            <SharedRow
              key={id}
              name={name}
              shared={sharedBy(sharing, id)}
              isUsual={!exceptions.some(({ party }) => party === id)}
              onChange={(shared) => set(id, shared)}
              onUsual={() => set(id, null)}
            />
          ))}
        </tbody>
      </table>
      {parties.length === 0 ? <p className={styles.soft}>{t.noParties}</p> : null}
      {failure === null ? null : <FailedState failure={failure} />}
    </>
  )
}
