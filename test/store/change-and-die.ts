/** A program that makes a change bigger than its memory, so that pages of it stand in the file, and is killed before its end. */
import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'

const [file = ''] = process.argv.slice(2)
const connection = new Sqlite(file)
connection.pragma('locking_mode = EXCLUSIVE')
connection.pragma('cache_size = 5')
connection.exec('BEGIN IMMEDIATE')
connection.exec(`UPDATE latest SET before = mark, mark = '00000000-0000-7000-8000-000000000000'`)
connection.exec(`UPDATE work SET name = name || ' gewijzigd'; UPDATE delivered_file SET path = 'half.csv'`)
const add = connection.prepare('INSERT INTO party (id, name) VALUES (?, ?)')
for (let index = 0; index < 2_000; index += 1) add.run(`p${String(index)}`, `partij ${String(index)}`)
process.stdout.write('half\n')
await wait(60_000)
