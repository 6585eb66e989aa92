/** A document on the screen, block by block. */
import { useId, type ReactNode } from 'react'
import type { Block, BlockOf, Section } from '../../../shared/plan/document/document.ts'
import type { GroundLayer } from '../../../shared/small-map/street-map-svg.ts'
import { addressOfAttachment } from '../../api/index.ts'
import { Chip, DisciplineMark } from '../../ui/index.ts'
import { BlockTable } from './block-table.tsx'
import { findable } from './ids.ts'
import { LinkButton } from './link-button.tsx'
import { SmallMap } from './small-map.tsx'
import { ValueText } from './value-text.tsx'
import styles from './blocks.module.css'

interface BlocksProps {
  readonly blocks: readonly Block[]
  /** What lies under the small maps, in longitude and latitude. */
  readonly ground: readonly GroundLayer[]
}

export function Blocks({ blocks, ground }: BlocksProps) {
  return blocks.map((block, at) => <OneBlock key={keyOf(block, at)} block={block} ground={ground} />)
}

/** What is drawn once stays when something comes before it. */
function keyOf(block: Block, at: number): string {
  return block.is === 'section' && block.anchor !== undefined ? block.anchor : `${block.is} ${at}`
}

type Ground = BlocksProps['ground']
type Writers = { readonly [Kind in Block['is']]: (block: BlockOf<Kind>, ground: Ground) => ReactNode }

function OneBlock({ block, ground }: { readonly block: Block; readonly ground: Ground }): ReactNode {
  const write = writers[block.is] as (block: Block, ground: Ground) => ReactNode
  return write(block, ground)
}

const writers: Writers = {
  section: (section, ground) => <SectionPart section={section} ground={ground} />,
  paragraph: ({ text, isSoft, link }) => (
    <p className={isSoft ? styles.soft : undefined}>
      {text} {link === undefined ? null : <LinkButton link={link} />}
    </p>
  ),
  figures: ({ figures }) => (
    <dl className={styles.figures}>
      {figures.map(({ count, what }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  ),
  facts: ({ labels, facts }) => (
    <dl className={styles[labels]}>
      {facts.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <ValueText value={value} />
          </dd>
        </div>
      ))}
    </dl>
  ),
  table: (table) => <BlockTable table={table} />,
  map: (map, ground) => <SmallMap map={map} ground={ground} />,
  pictures: ({ pictures }) => (
    <div className={styles.pictures}>
      {pictures.map(({ id, caption }) => (
        <figure key={id}>
          <img src={addressOfAttachment(id)} alt={caption} loading="lazy" decoding="async" />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </div>
  ),
  answers: ({ fields }) => (
    <dl className={styles.beside}>
      {fields.map(({ key, label, says }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  ),
  signatures: ({ headings: { party, name, day, sign }, parties }) => (
    <table>
      <thead>
        <tr>
          {[party, name, day, sign].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.map((one) => (
          <tr key={one}>
            <th scope="row">{one}</th>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  ),
  legend: ({ disciplines }) => (
    <ul className={styles.legend}>
      {disciplines.map((discipline) => (
        <li key={discipline}>
          <DisciplineMark discipline={discipline} named />
        </li>
      ))}
    </ul>
  ),
}

interface SectionProps {
  readonly section: Section
  readonly ground: Ground
}

/** A chapter is a sheet of paper, and so is a part that has a page of its own: a chapter of such parts is only their heading. */
function SectionPart({ section, ground }: SectionProps) {
  const title = useId()
  const { level, anchor, blocks, link, hasOwnPage = false } = section
  const inside = (
    <>
      <Title section={section} id={title} />
      <Blocks blocks={blocks} ground={ground} />
      {link === undefined ? null : (
        <div className={styles.wide}>
          <LinkButton link={link} />
        </div>
      )}
    </>
  )
  const found = findable(anchor)
  if (hasOwnPage)
    return (
      <article className={`${styles.page ?? ''} ${layoutOf(blocks)}`} aria-labelledby={title} {...found}>
        {inside}
      </article>
    )
  if (level === 3)
    return (
      <div className={styles.part} {...found}>
        {inside}
      </div>
    )
  const isOfPages = blocks.some((block) => block.is === 'section' && block.hasOwnPage)
  return (
    <section className={isOfPages ? styles.pages : styles.page} aria-labelledby={title} {...found}>
      {inside}
    </section>
  )
}

/** Facts stand beside a map, where there is room for both. */
function layoutOf(blocks: readonly Block[]): string {
  return (blocks.some(({ is }) => is === 'map') ? styles.withMap : undefined) ?? ''
}

function Title({ section, id }: { readonly section: Section; readonly id: string }) {
  const { level, title, over, mark, count } = section
  const Heading = `h${level}` as const
  return (
    <>
      {over === undefined ? null : <p className={styles.project}>{over}</p>}
      <Heading id={id}>
        {title} {mark === undefined ? null : <Chip tone="warn">{mark}</Chip>}
        {level < 3 || count === undefined ? null : <span className={styles.soft}>{count}</span>}
      </Heading>
    </>
  )
}
