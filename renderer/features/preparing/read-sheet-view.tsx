/** One sheet as it was read: per kansengebied what is new, what becomes another, and what was left empty. */
import { useOverlaps, usePartyNames } from '../../api/index.ts'
import { preparationTopics } from '../../../shared/domain/preparation.ts'
import type { BoxChange, ReadBox, ReadSheet } from '../../../shared/domain/returned-sheet.ts'
import { Chip, useSay, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './preparing.module.css'

const tones: Readonly<Partial<Record<BoxChange, 'good' | 'warn'>>> = {
  new: 'good',
  changed: 'warn',
  emptied: 'warn',
}

export function ReadSheetView({ sheet }: { readonly sheet: ReadSheet }) {
  const t = useWords(words)
  const say = useSay()
  const partyName = usePartyNames()
  const { data: found } = useOverlaps()
  const { file, party, year, boxes, notes } = sheet
  const nameOf = ({ cluster }: ReadBox) =>
    cluster === null ? t.noArea : (found?.clusters.find(({ id }) => id === cluster)?.name ?? '…')
  const areas = [...Map.groupBy(boxes, ({ cluster }) => cluster).values()]
  const count = (change: BoxChange) => boxes.filter((box) => box.change === change).length
  return (
    <article className={styles.sheet} aria-label={t.sheetOf(partyName(party), year)}>
      <h4>{t.sheetOf(partyName(party), year)}</h4>
      <p className={styles.soft}>
        {t.counted(file, count('new'), count('changed'), count('same') + count('left'))}
      </p>
      {boxes.length === 0 ? <p>{t.emptySheet}</p> : null}
      {areas.map((inArea) => (
        <section key={inArea[0]?.cluster ?? ''}>
          <h5 className={styles.area}>{inArea[0] && nameOf(inArea[0])}</h5>
          <dl className={styles.boxes}>
            {inArea.map((box) => (
              <div key={`${box.work} ${box.other ?? ''} ${box.topic}`}>
                <dt>
                  {say(preparationTopics[box.topic].name)} <Changed change={box.change} />
                </dt>
                <BoxTexts box={box} />
              </div>
            ))}
          </dl>
        </section>
      ))}
      {notes.map((note) => (
        <p key={say(note)} className={styles.soft}>
          {say(note)}
        </p>
      ))}
    </article>
  )
}

function Changed({ change }: { readonly change: BoxChange }) {
  const t = useWords(words)
  const tone = tones[change]
  return tone === undefined ? null : <Chip tone={tone}>{t.changes[change]}</Chip>
}

function BoxTexts({ box: { change, before, text, isBehind } }: { readonly box: ReadBox }) {
  const t = useWords(words)
  return (
    <dd className={styles.said}>
      {change === 'emptied' ? t.emptiedNow : change === 'left' ? t.leftEmpty : text}
      {before === null || change === 'same' ? null : (
        <p className={styles.before}>
          {t.before} {before}
        </p>
      )}
      {isBehind ? <p className={styles.behind}>{t.behind}</p> : null}
    </dd>
  )
}
