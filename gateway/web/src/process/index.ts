export { ProcessFold } from './ProcessFold'
