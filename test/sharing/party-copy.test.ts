/** A copy for a party to work in apart: all bytes of it are searched for what that party may not see, and for what it may. */
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openProject, type Store } from '../../electron/store/index.ts'
import { json, samenloop } from '../cli/terminal.ts'
import { amountsOf } from './said-secrets.ts'
import { searchedProject } from './searched-project.ts'
import {
  amountOf,
  lineOf,
  partyNames,
  proposedOn,
  secret,
  sites,
  type PartyName,
  type Site,
} from './secret-project.ts'

const { opened, ask, whileBravoShares } = searchedProject()

const sitesOf = (party: PartyName) =>
  (Object.keys(sites) as Site[]).filter((site) => (sites[site] as readonly PartyName[]).includes(party))

/** Works that meet one of the party's own. */
const meeting = (party: PartyName, other: PartyName) => {
  const apart: readonly Site[] = ['alone', 'aloneToo', 'aloneElsewhere', 'undated', 'undatedToo']
  return sitesOf(other).filter((site) => sitesOf(party).includes(site) && !apart.includes(site))
}

interface Made {
  readonly file: string
  /** All its bytes in every reading, and what its values are when they are unpacked. */
  readonly said: string
  readonly bytes: Buffer
}

async function copyFor(party: PartyName, name = party.toLowerCase()): Promise<Made> {
  const to = path.join(opened().folder, `reactie-${name}.samenloop`)
  rmSync(to, { force: true })
  const { file } = await ask('copy.forParty', { party: opened().project.parties[party], file: to })
  const bytes = readFileSync(file)
  return { file, bytes, said: [...readings(bytes), ...unpackedValues(file)].join('\n').toLowerCase() }
}

function readings(bytes: Buffer): string[] {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
  return [bytes.toString('latin1'), bytes.toString('utf16le'), swapped.toString('utf16le')]
}

/** Whatever of it is packed in any of these ways. */
function unpackedValues(file: string): string[] {
  const db = new Sqlite(file, { readonly: true })
  try {
    const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[]
    return tables.flatMap((table) =>
      (db.prepare(`SELECT * FROM "${table}"`).raw().all() as unknown[][]).flat().flatMap((value) => {
        if (!Buffer.isBuffer(value)) return []
        return [inflateRawSync, inflateSync, gunzipSync].flatMap((unpack) => {
          try {
            return unpack(value).toString('latin1')
          } catch {
            return []
          }
        })
      }),
    )
  } finally {
    db.close()
  }
}

const secretsIn = (text: string) => new Set(text.match(/zz[a-z]+?zz/g))
const startingWith = (start: string, text: string) =>
  [...secretsIn(text)].filter((one) => one.startsWith(start))

/** What is for who makes the plan alone, or for the party itself, whoever it was said of. */
const never =
  /remark|attachmentkept|columnkept|columnnamekept|columnchoicekept|notes|title|decision|escalation(what|why|answer)|person|zzwho|path|content/

const ofOneself = /file|sheet|column|value/

describe.each(partyNames)('a copy for %s', { timeout: 120_000 }, (party) => {
  const others = partyNames.filter((one) => one !== party)
  const met = (other: PartyName) => meeting(party, other)

  it('says nothing in any byte of what that party may not see', async () => {
    const { said, bytes } = await copyFor(party)
    expect([...secretsIn(said)].filter((one) => never.test(one))).toEqual([])
    for (const other of others) {
      const start = `zz${other.toLowerCase()}`
      const seen = met(other).map((site) => start + site.toLowerCase())
      const found = startingWith(start, said)
      expect(found.filter((one) => !seen.some((where) => one.startsWith(where)))).toEqual([])
      expect(found.filter((one) => ofOneself.test(one.replace('columnshared', '')))).toEqual([])
      expect(amountsOf(other, said)).toEqual([])
      expect(sitesOf(other).filter((site) => bytes.includes(asInteger(amountOf(other, site))))).toEqual(
        met(other),
      )
    }
    const among = { Alfa: ['bc'], Bravo: [], Charlie: ['ab'] }[party]
    for (const one of among) expect(startingWith(`zz${one}`, said)).toEqual([])
    // What is agreed about no combination is for who does it.
    for (const [doer, one] of [
      ['Bravo', 'ab'],
      ['Charlie', 'bc'],
    ] as const)
      expect(said.includes(secret(one, 'party', 'agreed'))).toBe(party === doer)
    // Who proposed something, and who answered it, is for its party; what for those who see in full what it is about.
    for (const [proposer, other, site] of proposedOn)
      for (const field of [
        'proposalreason',
        'proposalraw',
        'proposaldeclined',
        'proposalactor',
        'proposaldecliner',
      ]) {
        const isAnswer = /decline/.test(field)
        const isFor = /actor|decliner/.test(field) ? [proposer] : [proposer, other]
        const isThere = isFor.includes(party) && !(isAnswer && proposer === 'Bravo')
        expect([field, said.includes(secret(proposer, site, field))]).toEqual([field, isThere])
      }
    for (const [proposer, site] of [
      ['Alfa', 'combined'],
      ['Charlie', 'combinedElsewhere'],
    ] as const) {
      const isTold = party === proposer || party === 'Bravo'
      expect(said.includes(secret(proposer, site, 'proposalreason'))).toBe(isTold)
      expect(said.includes(secret(proposer, site, 'proposalactor'))).toBe(party === proposer)
    }
    for (const one of ['Bravo', 'Charlie'] as const)
      for (const field of ['proposalreason', 'proposalactor'])
        expect(said.includes(secret(one, 'kept', field))).toBe(party === one)
    // What was said on a sheet is for who said it, and for who draws up the plan.
    for (const of of partyNames)
      for (const site of ['open', 'openElsewhere'] as const)
        if (sitesOf(of).includes(site))
          for (const field of ['answer', 'answeractor'])
            expect(said.includes(secret(of, site, field))).toBe(party === of)
    // Who corrected, and why, is for the party of the work.
    if (party === 'Charlie')
      for (const one of ['actor', 'correction']) expect(said).not.toContain(`zz${one}zz`)
    // Who put a work in by hand, and heard it from whom, is for nobody.
    for (const one of ['heard', 'heardby']) expect(said).not.toContain(`zz${one}zz`)
  })

  it('says all of its own works, and what it takes part in', async () => {
    const { said, bytes, file } = await copyFor(party)
    const fields = ['name', 'street', 'district', 'phase', 'raw', 'column', 'value', 'columnshared']
    for (const site of sitesOf(party))
      for (const field of fields) expect(said).toContain(secret(party, site, field))
    expect(said).toContain(secret(party, sitesOf(party).at(-1)!, 'file'))
    for (const site of sitesOf(party)) {
      expect(bytes.includes(asInteger(amountOf(party, site)))).toBe(true)
      for (const written of lineOf(party, site).flat().flatMap(asDoubles))
        expect(bytes.includes(written)).toBe(true)
    }
    for (const other of others)
      for (const site of met(other)) expect(said).toContain(secret(other, site, 'name'))
    const among = { Alfa: ['ab'], Bravo: ['ab', 'bc'], Charlie: ['bc'] }[party]
    const told = [
      ...[
        'combinationname',
        'combinationreason',
        'agreementwhat',
        'agreementbody',
        'dossierwhen',
        'dossierhow',
        'dossierbrings',
      ],
      ...['dossierif', 'dossierthen', 'dossierfact', 'dossiersource', 'dossierdispute', 'dossieruse'],
      ...['attachmentshared', 'attachmentsharednote', 'attachmentsharedbytes'],
    ]
    for (const one of among) for (const what of told) expect(said).toContain(`zz${one}${what}zz`)
    within(file, (store) => {
      expect(store.verify()).toEqual([])
      expect(store.summary()).toMatchObject({
        revision: 0,
        partyCopy: { party: store.partyByName(party)!.id },
      })
      expect(store.history(10)).toEqual([])
    })
  })
})

describe('what others share less of', { timeout: 120_000 }, () => {
  it('stands in a copy as an area, without a word and without a place', async () => {
    await whileBravoShares({ level: 'outline', own: true }, async () => {
      const { said, bytes, file } = await copyFor('Alfa', 'outline')
      expect(startingWith('zzbravo', said)).toEqual([])
      for (const site of sitesOf('Bravo'))
        expect(bytes.includes(asInteger(amountOf('Bravo', site)))).toBe(false)
      for (const site of meeting('Alfa', 'Bravo'))
        for (const ordinate of lineOf('Bravo', site).flat())
          for (const written of asDoubles(ordinate)) expect(bytes.includes(written)).toBe(isOfAlfa(ordinate))
      within(file, (store) => {
        expect(store.verify()).toEqual([])
        const bravo = store.partyByName('Bravo')!.id
        const theirs = store.works().filter((work) => work.party === bravo)
        expect(theirs.length).toBe(meeting('Alfa', 'Bravo').length)
        expect(theirs.every(({ bounds }) => bounds?.every((ordinate) => ordinate % 50 === 0))).toBe(true)
        expect(store.combinations()).toHaveLength(1)
      })
    })
  })

  it('stands in none when it is only counted, nor does a combination with it', async () => {
    await whileBravoShares({ level: 'counted' }, async () => {
      const { said, file } = await copyFor('Alfa', 'counted')
      expect([...startingWith('zzbravo', said), ...startingWith('zzab', said)]).toEqual([])
      within(file, (store) => {
        const [alfa, ...rest] = new Set(store.works().map((work) => work.party))
        expect([alfa, rest]).toEqual([store.partyByName('Alfa')!.id, []])
      })
    })
  })
})

/** At a place where the two lie on one line. */
const alfaOrdinates = new Set(sitesOf('Alfa').flatMap((site) => lineOf('Alfa', site).flat()))
const isOfAlfa = (ordinate: number) => alfaOrdinates.has(ordinate)

/** As WKB has it, and as a column of SQLite has it. */
function asDoubles(ordinate: number): Buffer[] {
  const [little, big] = [Buffer.alloc(8), Buffer.alloc(8)]
  little.writeDoubleLE(ordinate)
  big.writeDoubleBE(ordinate)
  return [little, big]
}

/** As SQLite writes a whole number of that size. */
function asInteger(amount: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(amount)
  return bytes
}

function within<Value>(file: string, use: (store: Store) => Value): Value {
  const store = openProject(file)
  try {
    return use(store)
  } finally {
    store.close()
  }
}

describe('the terminal', { timeout: 120_000 }, () => {
  it('makes it, says what is in it, and refuses a second one in its place', async () => {
    const out = path.join(opened().folder, 'terminal-reactie.samenloop')
    const words = ['copy', opened().copy, '--for', 'alfa', '--out', out]
    const { works } = await json<{ works: Record<string, number> }>(...words)
    expect(works).toMatchObject({
      ...{ own: sitesOf('Alfa').length + 1, full: meeting('Alfa', 'Bravo').length, outlined: 0 },
    })
    expect((await samenloop(...words)).code).toBe(1)
    const ofCopy = await samenloop('copy', out, '--for', 'Bravo', '--out', `${out}2`)
    expect([ofCopy.code, ofCopy.complaint]).toEqual([1, expect.stringContaining('zelf een reactiebestand')])
  })
})
