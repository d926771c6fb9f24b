export { DraftMatchingFold, VersionMatchingFold } from './MatchingFold'
