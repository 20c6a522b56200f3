export default definePageConfig({ navigationBarTitleText: '来源' })
