import './desk.scss'

export { AuditList } from './audit/AuditList'
export { Colleagues } from './colleagues/Colleagues'
export { Home } from './home/Home'
export { Paste } from './paste/Paste'
export { Reach } from './reach/Reach'
export { Review } from './review/Review'
export { Sources } from './sources/Sources'
