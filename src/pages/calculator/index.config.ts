export default definePageConfig({ navigationBarTitleText: '测算', enableShareAppMessage: true })
