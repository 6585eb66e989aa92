/** In which body it is decided, on which day, who was there, and what the mandate rests on. */
import { usePartyNames } from '../../api/index.ts'
import { bodyLevelNames } from '../../../shared/domain/body.ts'
import type { BodyId } from '../../../shared/domain/ids.ts'
import { decisionTable, meetingTable } from '../../../shared/records/decision.ts'
import check from '../check.module.css'
import { Choice } from '../choice.tsx'
import { DayField } from '../day-field.tsx'
import { Field } from '../field.tsx'
import { Icon } from '../icon.tsx'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { useFormat } from '../use-format.ts'
import { useSay, useWords } from '../words.ts'
import type { DecidedDraft } from './use-decided.ts'
import { EscalateHere } from './escalate-here.tsx'
import { words } from './words.ts'
import styles from './deciding.module.css'

const names = { ...decisionTable.fields, ...meetingTable.fields }

export function DecidedFields({ draft }: { readonly draft: DecidedDraft }) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const { isHeld, body, day, guests, basis, beyond, isMissing, change } = draft
  return (
    <fieldset className={styles.decided}>
      <legend>{t.title}</legend>
      {isHeld && body !== null ? (
        <p>{t.inMeeting(body.name, date(CalendarDate.parse(day)))}</p>
      ) : (
        <InWhich draft={draft} />
      )}
      {beyond !== null && (
        <p className={styles.beyond} role="alert">
          <Icon name="warning" size={14} /> {say(beyond)}
        </p>
      )}
      {beyond !== null && body !== null && (
        <EscalateHere key={body.id} body={body} why={beyond} about={draft.about} />
      )}
      {body !== null && (
        <>
          <Present draft={draft} />
          <div className={styles.columns}>
            <Field
              label={say(names.guests.label)}
              help={t.guestsHelp}
              value={guests}
              onChange={(typed) => change({ guests: typed })}
            />
            <Field
              label={say(names.basis.label)}
              help={t.basisHelp}
              value={basis}
              onChange={(typed) => change({ basis: typed })}
              error={isMissing.basis ? t.basisMissing : null}
            />
          </div>
        </>
      )}
    </fieldset>
  )
}

/** Which body, and on which day. */
function InWhich({ draft }: { readonly draft: DecidedDraft }) {
  const t = useWords(words)
  const say = useSay()
  const { bodies, body, day, isMissing, change } = draft
  return (
    <div className={styles.columns}>
      <div data-invalid={isMissing.body || undefined}>
        <Choice<BodyId>
          label={say(names.body.label)}
          placeholder={t.bodyPlaceholder}
          options={bodies.map(({ id, name, level }) => ({
            value: id,
            label: `${name} (${say(bodyLevelNames[level])})`,
          }))}
          value={body?.id ?? null}
          onChange={(chosen) => change({ body: chosen, present: null, guests: null, basis: null })}
        />
        {isMissing.body && <Problem says={t.bodyMissing} />}
      </div>
      <DayField
        label={say(names.day.label)}
        side="start"
        day={day}
        onChange={(typed) => change({ day: typed, present: null, guests: null })}
        problem={isMissing.day ? t.dayMissing : null}
      />
    </div>
  )
}

function Present({ draft: { people, present, isMissing, change } }: { readonly draft: DecidedDraft }) {
  const t = useWords(words)
  const say = useSay()
  const partyName = usePartyNames()
  return (
    <div role="group" aria-label={say(names.present.label)} className={styles.present}>
      <span className={styles.label}>{say(names.present.label)}</span>
      {people.length === 0 && <span className={styles.soft}>{t.nobodyKnown}</span>}
      <div className={styles.people}>
        {people.map(({ id, name, party }) => (
          <label key={id} className={check.check}>
            <input
              type="checkbox"
              checked={present.includes(id)}
              onChange={({ target }) =>
                change({ present: target.checked ? [...present, id] : present.filter((one) => one !== id) })
              }
            />
            {name} ({partyName(party)})
          </label>
        ))}
      </div>
      {isMissing.present && <Problem says={t.presentMissing} />}
    </div>
  )
}

function Problem({ says }: { readonly says: string }) {
  return (
    <p className={styles.problem} role="alert">
      {says}
    </p>
  )
}
