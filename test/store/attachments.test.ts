/** Pictures and files kept with a combination: bytes once and apart, nothing of them in the log, and undo brings all of it back. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { attachmentMost } from '../../shared/domain/attachment.ts'
import { AttachmentId, type CombinationId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { openProject, type Store } from '../../electron/store/index.ts'
import {
  aDelivery,
  aFolder,
  aProject,
  by,
  expectRefusal,
  redoLast,
  undoLast,
  workNamed,
} from './a-project.ts'

const unknown = '00000000-0000-7000-8000-000000000000'
const words = 'wat er in de brief staat, en nergens anders'

function aCombination(): { store: Store; file: string; combine: (name: string) => CombinationId } {
  const { store, file } = aProject()
  const names = ['Riool Dorpsstraat', 'Gas Dorpsstraat', 'Riool Dam', 'Gas Dam']
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  const combine = (name: string) => {
    const period = { start: '2027-03-01' as CalendarDate, end: '2027-06-30' as CalendarDate }
    const works = [`Riool ${name}`, `Gas ${name}`].map((one) => workNamed(store, one))
    const lead = store.parties()[0]!.id
    const fields = { name, works, lead, period, level: 3 as const, reason: 'één keer open' }
    return store.run('combination.make', fields, by()).combination.id
  }
  return { store, file, combine }
}

function letter(name = 'brief.pdf', text = words) {
  return { name, mediaType: 'application/pdf', bytes: Buffer.from(text) }
}

const told = (store: Store) => say(store.history(1)[0]!.what, 'nl')

test('several are added as one step, with who and when, and their bytes come one by one', () => {
  const { store, combine } = aCombination()
  const combination = combine('Dorpsstraat')
  const photo = { name: 'straat.png', mediaType: 'image/png', bytes: Buffer.from([1, 2, 3]) }
  const { attachments, notes } = store.run('attachment.add', { combination, files: [letter(), photo] }, by())
  expect(notes).toEqual([])
  expect(told(store)).toBe('2 bijlagen bij de combinatie "Dorpsstraat" toegevoegd: brief.pdf, straat.png.')
  const list = store.list('attachment')
  expect(list.map(({ id }) => id)).toEqual(attachments)
  expect(list[0]).toMatchObject({ combination, name: 'brief.pdf', note: '', isShared: false, actor: 'Anna' })
  expect(list[0]).toMatchObject({ mediaType: 'application/pdf', size: Buffer.byteLength(words) })
  expect(JSON.stringify(list)).not.toContain(Buffer.from(words).toString('base64'))
  expect(Buffer.from(store.attachment(attachments[0]!).bytes).toString()).toBe(words)
  undoLast(store)
  expect(store.list('attachment')).toEqual([])
  redoLast(store)
  expect(store.list('attachment')).toEqual(list)
  expect(store.verify()).toEqual([])
})

test('the log holds no byte of it, also when it is removed; undo brings it back, and it goes with its combination', () => {
  const { store, file, combine } = aCombination()
  const combination = combine('Dorpsstraat')
  const [id] = store.run('attachment.add', { combination, files: [letter()] }, by()).attachments
  store.run('attachment.remove', { id: id! }, by())
  expect(told(store)).toBe('Bijlage "brief.pdf" verwijderd.')
  expect(store.list('attachment')).toEqual([])
  expectRefusal(() => store.attachment(id!), 'attachment.unknown')
  undoLast(store)
  expect(Buffer.from(store.attachment(id!).bytes).toString()).toBe(words)
  store.run('combination.dissolve', { id: combination, decided: null }, by())
  expect(store.list('attachment')).toEqual([])
  undoLast(store)
  expect(Buffer.from(store.attachment(id!).bytes).toString()).toBe(words)
  store.close()
  const connection = new Sqlite(file, { readonly: true })
  const log = JSON.stringify([
    connection.prepare('SELECT * FROM change').all(),
    connection.prepare('SELECT * FROM command').all(),
  ])
  connection.close()
  for (const trace of [words, Buffer.from(words).toString('base64'), Buffer.from(words).toString('hex')])
    expect(log).not.toContain(trace)
})

test('name, note and whether it goes along are changed, and history says which', () => {
  const { store, combine } = aCombination()
  const files = [letter()]
  const [id] = store.run('attachment.add', { combination: combine('Dam'), files }, by()).attachments
  const fields = { name: 'Brief aan de buurt', note: 'verstuurd op 3 mei', isShared: true }
  store.run('attachment.change', { id: id!, fields }, by())
  expect(store.list('attachment')).toMatchObject([fields])
  expect(told(store)).toBe(
    'Bijlage "brief.pdf": heet nu "Brief aan de buurt"; toelichting: verstuurd op 3 mei; mag mee naar partijen die meedoen.',
  )
  store.run('attachment.change', { id: id!, fields: { ...fields, note: '', isShared: false } }, by())
  expect(told(store)).toBe(
    'Bijlage "Brief aan de buurt": toelichting weggehaald; gaat niet meer mee naar partijen.',
  )
  undoLast(store)
  expect(store.list('attachment')).toMatchObject([fields])
})

test('the same file stands once with a combination, and its bytes once in the project', () => {
  const { store, file, combine } = aCombination()
  const [one, other] = [combine('Dorpsstraat'), combine('Dam')]
  store.run('attachment.add', { combination: one, files: [letter()] }, by())
  const again = store.run('attachment.add', { combination: one, files: [letter('kopie.pdf')] }, by())
  expect(again.attachments).toEqual([])
  expect(again.notes.map((note) => say(note, 'nl'))).toEqual([
    'kopie.pdf is niet nog eens bewaard: het staat hier al als "brief.pdf".',
  ])
  expect(store.run('attachment.add', { combination: other, files: [letter()] }, by()).notes).toEqual([])
  store.close()
  const connection = new Sqlite(file, { readonly: true })
  expect(connection.prepare('SELECT count(*) FROM attachment_bytes').pluck().get()).toBe(1)
  connection.close()
})

test('what is empty or too large is told, and what came with it is kept', () => {
  const { store, combine } = aCombination()
  const combination = combine('Dam')
  const empty = { ...letter('leeg.pdf'), bytes: Buffer.alloc(0) }
  const large = { ...letter('film.mp4'), bytes: Buffer.alloc(attachmentMost.file + 1) }
  const { notes } = store.run('attachment.add', { combination, files: [empty, large, letter()] }, by())
  expect(notes.map(({ key }) => key)).toEqual(['attachment.empty', 'attachment.tooLarge'])
  expect(store.list('attachment')).toMatchObject([{ name: 'brief.pdf' }])
  const before = store.summary().revision
  expect(store.run('attachment.add', { combination, files: [empty] }, by()).revision).toBe(before)
})

test('a copy carries them, and verify holds every byte against its sum, also of what only undo brings back', () => {
  const { store, combine } = aCombination()
  const combination = combine('Dam')
  const files = [letter('een.pdf', 'een'), letter('twee.pdf', 'twee')]
  const [, gone] = store.run('attachment.add', { combination, files }, by()).attachments
  store.run('attachment.remove', { id: gone! }, by())
  const copy = join(aFolder(), 'kopie.samenloop')
  store.saveCopy(copy)
  store.close()
  const verdictAfter = (sql: string): string[] => {
    const file = join(aFolder(), 'stuk.samenloop')
    copyFileSync(copy, file)
    const connection = new Sqlite(file)
    connection.exec(sql)
    connection.close()
    const opened = openProject(file)
    try {
      return opened.verify().map((found) => say(found, 'nl'))
    } finally {
      opened.close()
    }
  }
  expect(verdictAfter('')).toEqual([])
  const says = (name: string, why: string) =>
    `De inhoud van bijlage "${name}" is niet wat er bewaard is (${why}). Neem een eerdere kopie van het project.`
  const missing = 'de inhoud ontbreekt'
  expect(verdictAfter('DELETE FROM attachment_bytes')).toEqual([
    says('twee.pdf', missing),
    says('een.pdf', missing),
  ])
  const turned = verdictAfter(
    `UPDATE attachment_bytes SET bytes = CAST('zes' AS BLOB) WHERE bytes = CAST('een' AS BLOB)`,
  )
  expect(turned).toContain(says('een.pdf', 'de controlesom klopt niet'))
  // The seal of that row tells it too.
  expect(turned).toHaveLength(2)
  const opened = openProject(copy)
  expect(Buffer.from(opened.attachment(opened.list('attachment')[0]!.id).bytes).toString()).toBe('een')
  undoLast(opened)
  expect(Buffer.from(opened.attachment(gone!).bytes).toString()).toBe('twee')
  opened.close()
})

test('what is not there is refused in words', () => {
  const { store } = aCombination()
  const id = AttachmentId.parse(unknown)
  const fields = { name: 'x', note: '', isShared: false }
  expectRefusal(() => store.run('attachment.change', { id, fields }, by()), 'attachment.unknown')
  expectRefusal(() => store.run('attachment.remove', { id }, by()), 'attachment.unknown')
  const combination = unknown as CombinationId
  expectRefusal(
    () => store.run('attachment.add', { combination, files: [letter()] }, by()),
    'store.unknownCombination',
  )
})
