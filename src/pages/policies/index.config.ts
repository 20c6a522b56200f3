export default definePageConfig({ navigationBarTitleText: '惠期', enablePullDownRefresh: true })
