export default definePageConfig({ navigationBarTitleText: '已保存的测算' })
