/** What somebody who left still holds: handed to another, thing by thing, or looked at as it is. */
import {
  useAllAgreements,
  useBodies,
  useCombinations,
  useCommand,
  useJudgements,
  usePeople,
} from '../../api/index.ts'
import { Button, Choice, FailureInPlace, useFormat, useWords } from '../../ui/index.ts'
import type { AgreementId, MembershipId, PersonId } from '../../../shared/domain/ids.ts'
import { hasLeft, type Person } from '../../../shared/domain/person.ts'
import { countHeld, heldBy } from '../../../shared/plan/held-by.ts'
import { today } from '../../../shared/time/today.ts'
import { words } from './held-words.ts'
import styles from './bodies.module.css'

/** Nothing where nothing is held. */
export function HeldList({ person }: { readonly person: Person }) {
  const t = useWords(words)
  const { date } = useFormat()
  const day = today()
  const { bodies, memberships } = useBodies()
  const { people } = usePeople()
  const { combinations } = useCombinations()
  const { judgements } = useJudgements()
  const { agreements } = useAllAgreements()
  const handing = useCommand('people.handOver')
  const review = useCommand('people.review')
  const held = heldBy(person, { agreements, memberships, bodies, judgements }, day)
  if (countHeld(held) === 0) return null
  const { id, name, party, reviewed } = person
  const others = people.filter((one) => one.id !== id && !hasLeft(one, day))
  // Of the same party first: what a party agreed stays that party's.
  const options = others
    .toSorted((a, b) => Number(b.party === party) - Number(a.party === party))
    .map((one) => ({ value: one.id, label: one.name }))
  const isBusy = handing.isBusy || review.isBusy
  const hand = (to: PersonId, thing: { agreements?: AgreementId[]; seats?: MembershipId[] }) =>
    void handing.run({ from: id, to, agreements: [], seats: [], ...thing })
  return (
    <section className={styles.held} aria-label={t.title(name)}>
      <h4>{t.title(name)}</h4>
      <ul className={styles.lines}>
        {held.agreements.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.what}>
              {t.agreement(one.what, date(one.due))}
              <span className={styles.note}>
                {combinations.find((combination) => combination.id === one.combination)?.name}
              </span>
            </span>
            <Choice<PersonId>
              label={t.handOver(one.what)}
              hideLabel
              placeholder={t.to}
              options={options.filter(
                ({ value }) => others.find((other) => other.id === value)?.party === one.party,
              )}
              value={null}
              isDisabled={isBusy}
              onChange={(to) => hand(to, { agreements: [one.id] })}
            />
          </li>
        ))}
        {held.seats.map((one) => {
          const body = bodies.find((other) => other.id === one.body)?.name ?? '–'
          return (
            <li key={one.id} className={styles.line}>
              <span className={styles.what}>{t.seat(body, one.role)}</span>
              <Choice<PersonId>
                label={t.handOver(body)}
                hideLabel
                placeholder={t.to}
                options={options}
                value={null}
                isDisabled={isBusy}
                onChange={(to) => hand(to, { seats: [one.id] })}
              />
            </li>
          )
        })}
        {held.findOuts.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.what}>
              {t.findOut(one.reason, one.due === null ? null : date(one.due))}
            </span>
          </li>
        ))}
      </ul>
      {reviewed === null ? (
        <Button writes isDisabled={isBusy} onPress={() => void review.run({ id, day })}>
          {t.review}
        </Button>
      ) : (
        <p className={styles.note}>{t.reviewed(date(reviewed))}</p>
      )}
      <FailureInPlace failure={handing.failure ?? review.failure} />
    </section>
  )
}
