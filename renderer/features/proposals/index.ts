/** What parties propose, seen from the worksheet. */
export { ProposalsList } from './proposals-list.tsx'
