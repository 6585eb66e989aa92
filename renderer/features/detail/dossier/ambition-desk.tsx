/** How far parties go together: aimed at, agreed, reached; and when, how and what in their own words. */
import { useCommand, useDossier } from '../../../api/index.ts'
import { Busy, Choice, useSay, useWords } from '../../../ui/index.ts'
import {
  integrationLevelMeanings,
  integrationLevelNames,
  type Combination,
  type IntegrationLevel,
} from '../../../../shared/domain/combination.ts'
import type { Dossier } from '../../../../shared/domain/dossier.ts'
import { combinationTable } from '../../../../shared/records/combination.ts'
import { dossierTable } from '../../../../shared/records/dossier.ts'
import { Refusal } from '../refusal.tsx'
import { TextsForm } from './texts-form.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'

export function AmbitionDesk({ combination }: { readonly combination: Combination }) {
  const { dossier, isPending, failure } = useDossier(combination.id)
  if (isPending) return <Busy />
  return (
    <>
      <Levels combination={combination} dossier={dossier} />
      <Texts dossier={dossier} />
      <Worth dossier={dossier} />
      <Refusal failure={failure} />
    </>
  )
}

const levels = ['1', '2', '3', '4'] as const
type Asked = (typeof levels)[number] | 'none'

function Levels({ combination, dossier }: { readonly combination: Combination; readonly dossier: Dossier }) {
  const t = useWords(words)
  const say = useSay()
  const { run, isBusy, failure } = useCommand('dossier.level')
  const { aimed, realised } = dossier
  const set = (said: Partial<Pick<Dossier, 'aimed' | 'realised'>>) =>
    void run({ combination: combination.id, aimed, realised, ...said })
  return (
    <section className={styles.part}>
      <h3>{say(combinationTable.fields.level.label)}</h3>
      <div className={styles.levels}>
        <LevelAsked
          label={say(dossierTable.fields.aimed.label)}
          help={t.aimedHelp}
          level={aimed}
          isBusy={isBusy}
          onChange={(level) => set({ aimed: level })}
        />
        <div className={styles.level}>
          <span>{t.agreedLevel}</span>
          <strong>{inWords(combination.level, say)}</strong>
          <span className={styles.note}>
            {say(integrationLevelMeanings[combination.level])} {t.agreedHelp}
          </span>
        </div>
        <LevelAsked
          label={say(dossierTable.fields.realised.label)}
          help={t.realisedHelp}
          level={realised}
          isBusy={isBusy}
          onChange={(level) => set({ realised: level })}
        />
      </div>
      <Refusal failure={failure} />
    </section>
  )
}

interface LevelAskedProps {
  readonly label: string
  readonly help: string
  readonly level: IntegrationLevel | null
  readonly isBusy: boolean
  readonly onChange: (level: IntegrationLevel | null) => void
}

function LevelAsked({ label, help, level, isBusy, onChange }: LevelAskedProps) {
  const t = useWords(words)
  const say = useSay()
  const options: { value: Asked; label: string }[] = [
    { value: 'none', label: t.notSaid },
    ...levels.map((value) => ({ value, label: inWords(Number(value) as IntegrationLevel, say) })),
  ]
  return (
    <div className={styles.level}>
      <Choice
        label={label}
        options={options}
        value={level === null ? 'none' : (levels[level - 1] ?? 'none')}
        isDisabled={isBusy}
        onChange={(value) => onChange(value === 'none' ? null : (Number(value) as IntegrationLevel))}
      />
      <span className={styles.note}>{level === null ? help : say(integrationLevelMeanings[level])}</span>
    </div>
  )
}

function inWords(level: IntegrationLevel, say: ReturnType<typeof useSay>): string {
  return `${level} ${say(integrationLevelNames[level])}`
}

function Texts({ dossier }: { readonly dossier: Dossier }) {
  const t = useWords(words)
  const say = useSay()
  const { run, isBusy, failure } = useCommand('dossier.describe')
  const { combination } = dossier
  const helps = { when: t.whenHelp, how: t.howHelp, what: t.whatHelp }
  const names = ['when', 'how', 'what'] as const
  return (
    <section className={styles.part}>
      <h3>{t.texts}</h3>
      <TextsForm
        key={JSON.stringify(names.map((name) => dossier[name]))}
        name={`dossier ${combination}`}
        fields={names.map((name) => ({
          name,
          label: say(dossierTable.fields[name].label),
          help: helps[name],
        }))}
        stored={dossier}
        keep={t.keep}
        isBusy={isBusy}
        onKeep={async (texts) => (await run({ combination, ...texts })).ok}
      />
      <Refusal failure={failure} />
    </section>
  )
}

function Worth({ dossier }: { readonly dossier: Dossier }) {
  const t = useWords(words)
  const say = useSay()
  const { run, isBusy, failure } = useCommand('dossier.worth')
  const { combination } = dossier
  const helps = {
    use: t.useHelp,
    economic: t.economicHelp,
    social: t.socialHelp,
    ecological: t.ecologicalHelp,
  }
  const names = ['use', 'economic', 'social', 'ecological'] as const
  return (
    <section className={styles.part}>
      <h3>{t.worth}</h3>
      <TextsForm
        key={JSON.stringify(names.map((name) => dossier[name]))}
        name={`worth ${combination}`}
        fields={names.map((name) => ({
          name,
          label: say(dossierTable.fields[name].label),
          help: helps[name],
        }))}
        stored={dossier}
        keep={t.keepWorth}
        isBusy={isBusy}
        onKeep={async (texts) => (await run({ combination, ...texts })).ok}
      />
      <Refusal failure={failure} />
    </section>
  )
}
