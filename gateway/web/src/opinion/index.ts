export { OpinionList } from './OpinionList'
export { type Opinion, opinionsQuery } from './queries'
