export default definePageConfig({ navigationBarTitleText: '多条分享' })
