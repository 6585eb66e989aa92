/** Who is there: the members of the body, who is put in besides, and others by name. Ticked and typed, it is kept at once. */
import { useBodies, useCommand, usePartyNames, usePeople } from '../../api/index.ts'
import { FailureInPlace, useSay, useWords } from '../../ui/index.ts'
import check from '../../ui/check.module.css'
import type { Meeting } from '../../../shared/domain/decision.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { hasLeft } from '../../../shared/domain/person.ts'
import { meetingTable } from '../../../shared/records/decision.ts'
import { KeptText } from './kept-text.tsx'
import { words } from './words.ts'
import styles from './meeting.module.css'

export function Attendance({ meeting }: { readonly meeting: Meeting }) {
  const t = useWords(words)
  const say = useSay()
  const { id, body, day, present, guests } = meeting
  const { memberships } = useBodies()
  const { people } = usePeople()
  const partyName = usePartyNames()
  const { run, failure } = useCommand('meeting.attend')
  const sits = new Set(memberships.filter((one) => one.body === body).map(({ person }) => person))
  const known = people
    .filter((one) => present.includes(one.id) || !hasLeft(one, day))
    .toSorted((one, two) => Number(sits.has(two.id)) - Number(sits.has(one.id)))
  const tick = (person: PersonId, isThere: boolean) =>
    void run({ id, comes: isThere ? [person] : [], goes: isThere ? [] : [person] })
  return (
    <section className={styles.attendance} aria-label={t.present}>
      <h3>{t.present}</h3>
      {known.length === 0 && <p className={styles.soft}>{t.nobodyKnown}</p>}
      <div className={styles.people}>
        {known.map(({ id: person, name, party }) => (
          <label key={person} className={check.check}>
            <input
              type="checkbox"
              checked={present.includes(person)}
              onChange={({ target }) => tick(person, target.checked)}
            />
            {name} ({partyName(party)})
          </label>
        ))}
      </div>
      <KeptText
        key={id}
        label={say(meetingTable.fields.guests.label)}
        help={t.guestsHelp}
        name={`guests ${id}`}
        kept={guests}
        onKeep={async (text) => (await run({ id, comes: [], goes: [], guests: text })).ok}
      />
      <FailureInPlace failure={failure} />
    </section>
  )
}
