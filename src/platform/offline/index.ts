export { useOffline } from './signal'
