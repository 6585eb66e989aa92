/** What the tests of migrations start from: an empty file for each, and rows as files of before have them. */
import Sqlite from 'better-sqlite3'
import { beforeEach, expect } from 'vitest'

export let connection: Sqlite.Database
beforeEach(() => {
  connection = new Sqlite(':memory:')
  connection.pragma('foreign_keys = ON')
})

export function run(sql: string): void {
  connection.exec(sql)
}
export function refuses(sql: string): void {
  expect(() => run(sql), sql).toThrow(/constraint failed|cannot store/)
}
export const count = (table: string) => connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

export const project = `INSERT INTO project VALUES ('p', 'Waterveen', 'EPSG:28992', '{}')`
export const command = (sequence: number, kind: string, reverses: number | null) =>
  `INSERT INTO command VALUES (${sequence}, 'c${sequence}', '${kind}', '{}', 'Anna', '', 0, ${reverses}, NULL)`
export const party = `INSERT INTO party VALUES ('gem', 'Gemeente')`
export const delivery = `INSERT INTO delivery VALUES ('d', 'gem', '', '{}', 1, 0, 0, 0)`
export const work = (id: string, place = 'NULL, NULL, NULL, NULL, NULL', period = `NULL, NULL, 'none'`) => `
  INSERT INTO work VALUES ('${id}', 'gem', 'd', 'f.csv', NULL, 2, NULL, 'Riool', 'water', 'replace', NULL, NULL,
    ${period}, '', NULL, NULL, NULL, NULL, 'idea', NULL, 0, ${place})`
export const combination = (level = 3, end = '2027-02-01') =>
  `INSERT INTO combination VALUES ('k', 'Kerkstraat', 'gem', '2027-01-01', '${end}', ${level}, 'samen')`
export const judgement = (a: string, b: string) =>
  `INSERT INTO judgement VALUES ('${a}${b}', '${a}', '${b}', 'setAside', 'nee', 'Anna', '', 1, NULL, NULL, '[]')`
