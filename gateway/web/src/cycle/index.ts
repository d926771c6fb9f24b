export { type Organisation, organisationsQuery } from './queries'
