export { FollowPanel } from './FollowPanel'
