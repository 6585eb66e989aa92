/** Who takes part for which party, since when and until when, and in which overleggen they sit. */
import { useState } from 'react'
import { useBodies, usePartyNames, usePeople, useProject } from '../../api/index.ts'
import { Button, Chip, FailureInPlace, useFormat, useWords } from '../../ui/index.ts'
import { hasLeft, type Person } from '../../../shared/domain/person.ts'
import { today } from '../../../shared/time/today.ts'
import { HeldList } from './held-list.tsx'
import { PersonForm } from './person-form.tsx'
import { words } from './words.ts'
import styles from './bodies.module.css'

export function PeopleList() {
  const t = useWords(words)
  const { project } = useProject()
  const { people, isPending, failure } = usePeople()
  const [written, setWritten] = useState<Person | 'new' | null>(null)
  if (written !== null)
    return <PersonForm person={written === 'new' ? null : written} onClose={() => setWritten(null)} />
  const parties = project?.parties ?? []
  return (
    <>
      {!isPending && people.length === 0 && (
        <p className={styles.soft}>{parties.length === 0 ? t.noParties : t.noPeople}</p>
      )}
      {people.length > 0 && (
        <ul className={styles.lines} aria-label={t.people}>
          {people.map((person) => (
            <li key={person.id} className={styles.line}>
              <OnePerson person={person} onChange={() => setWritten(person)} />
            </li>
          ))}
        </ul>
      )}
      {parties.length > 0 && <Button onPress={() => setWritten('new')}>{t.addPerson}</Button>}
      <FailureInPlace failure={failure} />
    </>
  )
}

function OnePerson({ person, onChange }: { readonly person: Person; readonly onChange: () => void }) {
  const t = useWords(words)
  const { date } = useFormat()
  const partyName = usePartyNames()
  const { bodies, memberships } = useBodies()
  const { id, name, party, role, contact, from, until } = person
  const sitsIn = bodies
    .filter((body) => memberships.some((one) => one.body === body.id && one.person === id))
    .map((body) => body.name)
  const said = [
    partyName(party),
    ...(role === null ? [] : [role]),
    ...(from === null ? [] : [t.since(date(from))]),
    ...(until === null ? [] : [t.leaves(date(until))]),
  ]
  return (
    <>
      <div className={styles.what}>
        <span className={styles.head}>
          <strong>{name}</strong>
          <span className={styles.note}>{said.join(' · ')}</span>
          {hasLeft(person, today()) && <Chip>{t.left}</Chip>}
        </span>
        {contact !== null && <span>{contact}</span>}
        {hasLeft(person, today()) && <HeldList person={person} />}
        {sitsIn.length > 0 && <span className={styles.note}>{t.sitsIn(sitsIn.join(', '))}</span>}
      </div>
      <div className={styles.actions}>
        <Button look="quiet" aria-label={t.about(t.change, name)} onPress={onChange}>
          {t.change}
        </Button>
      </div>
    </>
  )
}
