export { ProfileEditor } from './ProfileEditor'
