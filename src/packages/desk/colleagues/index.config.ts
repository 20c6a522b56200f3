export default definePageConfig({ navigationBarTitleText: '同事与邀请' })
