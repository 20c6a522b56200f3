export default definePageConfig({ navigationBarTitleText: '粘贴发布' })
