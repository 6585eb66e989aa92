/**
 * In which meeting a verdict was given; before, minutes could only guess by the day it was written down. A meeting that is called
 * off goes, and what was said stays: it names the meeting without referring to it.
 */
import type { Migration } from './migration.ts'

export const saidInMeeting: Migration = {
  number: 35,
  migrate(connection) {
    connection.exec(`ALTER TABLE judgement ADD COLUMN meeting TEXT CHECK (meeting <> '')`)
  },
}
