export { FollowSearch } from './FollowSearch'
export { Inbox } from './Inbox'
export { MyFollows } from './MyFollows'
export { useReminders } from './useReminders'
